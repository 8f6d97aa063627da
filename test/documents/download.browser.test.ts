import {afterEach, describe, expect, it, vi} from 'vitest';
import {download} from '../../src/documents/download.js';

describe('a download', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is a link to a blob with a file name, that never enters the page, and the blob is let go', async () => {
    vi.useFakeTimers();
    const created = vi.spyOn(URL, 'createObjectURL');
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const clicked: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
    const before = document.documentElement.outerHTML;
    download(document, 'massage-visit.ics', 'text/calendar', 'é\r\n');
    expect(clicked.length).toBe(1);
    const [link] = clicked;
    expect([link!.download, link!.href, link!.isConnected]).toEqual(['massage-visit.ics', created.mock.results[0]!.value, false]);
    expect(link!.href).toMatch(/^blob:/);
    const blob = created.mock.calls[0]![0] as Blob;
    expect(blob.type).toBe('text/calendar;charset=utf-8');
    expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0xc3, 0xa9, 13, 10]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(revoked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoked).toHaveBeenCalledExactlyOnceWith(link!.href);
  });
});
