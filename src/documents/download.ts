/** Time for the browser to take the file over; some read it late. */
const keptFor = 40_000;

/**
 * Offers a text as a file. The link that does it never enters the page, so no script of the page sees it.
 *
 * @param document - of the element that offers it
 * @param type - media type without parameters; the text is UTF-8
 */
export function download(document: Document, fileName: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
