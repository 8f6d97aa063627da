/** Notes what is printed and how the frame stood in the page, and prints nothing. */
export const catchPrints = () => {
  const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  const printed: unknown[] = [];
  Object.assign(window, {printed});
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = get!.call(this) as (Window & typeof globalThis) | null;
      if (view && this.ariaHidden === 'true')
        view.print = () => {
          view.dispatchEvent(new view.Event('beforeprint'));
          const {left, right, bottom, width} = this.getBoundingClientRect();
          const {display, visibility} = getComputedStyle(this);
          printed.push({
            text: view.document.body.innerText,
            shown: display !== 'none' && visibility === 'visible' && width > 400,
            away: right <= 0 || bottom <= 0 || left >= innerWidth,
          });
          view.dispatchEvent(new view.Event('afterprint'));
        };
      return view;
    },
  });
};

/**
 * Every text that a visitor can see in the elements, and what is wrong with how it looks: too small, too faint, off the page,
 * over another text.
 */
export function look([names, sideways = false]: readonly [names: readonly string[], sideways?: boolean]): {
  texts: string[];
  wrong: string[];
} {
  const wrong = new Set<string>();
  const texts: string[] = [];
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  const colors = new Map<string, number[]>();
  const colorOf = (text: string): number[] => {
    let color = colors.get(text);
    if (!color) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      colors.set(text, (color = [...context.getImageData(0, 0, 1, 1).data]));
    }
    return color;
  };
  const over = ([r, g, b, a]: number[], ground: number[]) => [r, g, b].map((part, at) => ground[at]! + ((part! - ground[at]!) * a!) / 255);
  const luminance = (color: number[]) => {
    const [r, g, b] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const above = (node: Element): Element | null =>
    node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  const groundOf = (element: Element): number[] => {
    const layers: number[][] = [];
    for (let node: Element | null = element; node; node = above(node)) layers.unshift(colorOf(getComputedStyle(node).backgroundColor));
    return layers.reduce((ground, layer) => over(layer, ground), [255, 255, 255]);
  };
  const root = document.scrollingElement!;
  if (!sideways && root.scrollWidth > root.clientWidth + 1)
    wrong.add(`the page scrolls sideways, ${root.scrollWidth} of ${root.clientWidth}`);
  const hosts = (function find(tree: ParentNode): Element[] {
    return [...tree.querySelectorAll('*')].flatMap((each) => [
      ...(names.includes(each.localName) ? [each] : []),
      ...(each.shadowRoot ? find(each.shadowRoot) : []),
    ]);
  })(document);
  for (const host of hosts) {
    const box = host.getBoundingClientRect();
    if (box.width < 200 || box.height < 200) wrong.add(`${host.localName} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
    const lines: {text: string; rect: DOMRect}[] = [];
    // What is far from the window is not laid out, and takes a place of a guessed size until it comes near.
    for (const each of host.shadowRoot!.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(each).contentVisibility === 'auto') each.style.contentVisibility = 'visible';
    const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.nodeValue!.trim().replace(/\s+/g, ' ');
      if (!text || !element || element.closest('.visually-hidden, .probe, style, option, svg') || !element.checkVisibility()) continue;
      texts.push(text);
      const style = getComputedStyle(element);
      const say = (what: string) => wrong.add(`${host.localName}: “${text.slice(0, 40)}” ${what}`);
      if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) say('cannot be seen');
      if (parseFloat(style.fontSize) < 11) say(`is ${style.fontSize} high`);
      const ground = groundOf(element);
      const [light, dark] = [luminance(over(colorOf(style.webkitTextFillColor), ground)), luminance(ground)].sort((a, b) => b - a);
      const contrast = (light! + 0.05) / (dark! + 0.05);
      if (contrast < 4.4) say(`has a contrast of ${contrast.toFixed(2)}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({width}) => width > 0);
      if (rects.length === 0) say('has no size');
      for (const rect of rects) {
        if (rect.left < box.left - 1 || rect.right > box.right + 1)
          say(`is from ${Math.round(rect.left)} to ${Math.round(rect.right)} of ${Math.round(box.left)} to ${Math.round(box.right)}`);
        if (!element.closest('.to-result, .bar, .tray')) lines.push({text, rect});
      }
    }
    lines.sort((a, b) => a.rect.top - b.rect.top);
    lines.forEach(({text, rect}, at) => {
      for (let next = at + 1; next < lines.length && lines[next]!.rect.top < rect.bottom; next++) {
        const other = lines[next]!;
        const high = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
        const wide = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        if (wide > 2 && high > 0.35 * Math.min(rect.height, other.rect.height))
          wrong.add(`${host.localName}: “${text.slice(0, 30)}” and “${other.text.slice(0, 30)}” overlap`);
      }
    });
  }
  return {texts, wrong: [...wrong]};
}
