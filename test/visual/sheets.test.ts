import {PDFiumLibrary} from '@hyzyla/pdfium';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {links, stack, studio} from './pages.js';
import {comparable, expectPicture} from './pictures.js';
import {sheets} from './states.js';

const {open, show, version} = studio();

/** Keeps the documents that elements print from their frames, in the fonts of the tests, instead of printing them. */
async function keepPrinted(page: Page): Promise<void> {
  await page.evaluate(async (family) => {
    const files = [
      ['Noto Sans', 'noto-sans', 'latin'],
      ['Noto Sans Arabic', 'noto-sans-arabic', 'arabic'],
    ].flatMap(([name, from, script]) =>
      ['400', '600', '700'].map((weight) => ({name: name!, weight, file: `/fonts/${from}/files/${from}-${script}-${weight}-normal.woff2`})),
    );
    const fonts = await Promise.all(files.map(async ({file, ...font}) => ({...font, data: await (await fetch(file)).arrayBuffer()})));
    const append = document.body.append.bind(document.body);
    document.body.append = (...nodes) => {
      append(...nodes);
      const frame = nodes.find((node) => node instanceof HTMLIFrameElement);
      const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
      if (!view) return;
      for (const {name, weight, data} of fonts) view.document.fonts.add(new view.FontFace(name, data, {weight}));
      const replace = view.CSSStyleSheet.prototype.replaceSync;
      view.CSSStyleSheet.prototype.replaceSync = function (css) {
        replace.call(this, `${css} html { font-family: ${family}; }`);
      };
      view.print = () => {
        const rules = view.document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
        const style = document.createElement('style');
        style.textContent = rules.join('\n');
        view.document.head.append(style);
        Object.assign(window, {printed: view.document.documentElement.outerHTML});
      };
    };
  }, stack);
}

/** The pages of a PDF below each other, 72 pixels an inch. */
async function rasterise(pdf: Buffer): Promise<{picture: PNG; pages: number}> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [];
  for (const page of document.pages()) pages.push(await page.render({scale: 1, render: 'bitmap'}));
  document.destroy();
  library.destroy();
  const gap = 8;
  const picture = new PNG({
    width: Math.max(...pages.map(({width}) => width)),
    height: pages.reduce((sum, {height}) => sum + height + gap, -gap),
  });
  picture.data.fill(0x80);
  for (let i = 3; i < picture.data.length; i += 4) picture.data[i] = 255;
  let top = 0;
  for (const {width, height, data} of pages) {
    const page = new PNG({width, height});
    page.data.set(data);
    PNG.bitblt(page, picture, 0, 0, width, height, 0, top);
    top += height + gap;
  }
  return {picture, pages: pages.length};
}

describe('printed', () => {
  let page: Page;
  beforeAll(async () => {
    page = await show(sheets);
    await keepPrinted(page);
    return () => page.close();
  });
  beforeEach((context) => comparable(context, version()));

  it.each(sheets)('$name', async (sheet) => {
    await page.locator(`#state-${sheet.name}`).getByRole('button', {name: sheet.print}).click();
    const html = await page.evaluate(() => (window as unknown as {printed: string}).printed);
    // Without a doctype, like the frame.
    const paper = await open(html.replace('<head>', `<head>${links('noto-sans', 'noto-sans-arabic')}`));
    await paper.evaluate(() => document.fonts.ready);
    const {picture, pages} = await rasterise(await paper.pdf({preferCSSPageSize: true, format: 'Letter'}));
    await paper.close();
    if (sheet.pages) expect(pages).toBe(sheet.pages);
    expectPicture(`sheets/${sheet.name}`, picture, version());
  });
});
