import {vi} from 'vitest';

/** A file that was offered instead of being saved. */
export interface Offered {
  readonly name: string;
  readonly text: string;
}

/** Catches what the page offers as files from now on, until the mocks are restored. */
export function catchDownloads(): {offered: () => Promise<Offered[]>} {
  const blobs = new Map<string, Blob>();
  const files: {name: string; href: string}[] = [];
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = create(blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({name: this.download, href: this.href});
  });
  return {offered: () => Promise.all(files.map(async ({name, href}) => ({name, text: await blobs.get(href)!.text()})))};
}

/**
 * The text of what is printed: nothing is sent to a printer.
 *
 * @param look - at the page to print
 */
export function catchPrints(look?: (page: Document) => void): {printed: () => string[]} {
  const texts: string[] = [];
  const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    const view = contentWindow.get!.call(this) as (Window & typeof globalThis) | null;
    if (view) {
      view.print = () => {
        look?.(view.document);
        texts.push(view.document.body.innerText);
        for (const type of ['beforeprint', 'afterprint']) view.dispatchEvent(new Event(type));
      };
    }
    return view;
  });
  return {printed: () => texts};
}
