// What the WordPress add-on puts into pages: each element as static HTML, made with the built dist/render.mjs, with places
// for what the site fills in: integrations/wordpress/massage-elements-text/massage-elements-text.php reads them.

/** Stand for the emergency number, the clinic's phone and its booking link. Nothing else holds these digits. */
const places = {number: '70707071', phone: '70707072', booking: '/70707073'};
/** The attributes that give an element a phone and a booking link. */
const given = {phone: {phone: places.phone}, booking: {'booking-href': places.booking}};

/** Where two texts differ: in one stretch from `start`, which reads `none` in the first and `some` in the second. */
function difference(first, second) {
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  let end = 0;
  while (end < Math.min(first.length, second.length) - start && first.at(-1 - end) === second.at(-1 - end)) end++;
  return {start, none: first.slice(start, first.length - end), some: second.slice(start, second.length - end)};
}

/**
 * The elements as static HTML.
 *
 * @returns {Promise<{styles: Record<string, string>, pages: Record<string, Record<string, string>>}>} `styles` by tag; `pages` by
 *   tag and locale, without the styles. What depends on a phone or a booking link stands in them as
 *   `<!--phone-->with it<!--else-->without<!--end-->`.
 */
export async function staticElements() {
  const {render, tags} = await import(new URL('../dist/render.mjs', import.meta.url).href);
  const {availableLocales} = await import(new URL('../dist/esm/localization/index.js', import.meta.url).href);
  const styles = {};
  const pages = {};
  for (const tag of tags) {
    pages[tag] = {};
    for (const lang of availableLocales) {
      const shadow = async (more) => {
        const html = await render(tag, {lang, 'emergency-number': places.number, ...more});
        const [, style, text] = /<template shadowrootmode="open"><style>(.*?)<\/style>(.*)<\/template>/s.exec(html);
        if (style !== (styles[tag] ??= style)) throw new Error(`<${tag}> has other styles in ${lang} than in English.`);
        // Indentation is a third of it.
        return text.replace(/\n\s+/g, '\n');
      };
      const bare = await shadow({});
      if (/<!--|<style/.test(bare)) throw new Error(`<${tag}> in ${lang} holds what the add-on could not tell from its own places.`);
      if (bare.replaceAll(places.number, '').includes('7070707')) throw new Error(`<${tag}> in ${lang} holds the digits of a place.`);
      let text = bare;
      const found = [];
      for (const [name, attributes] of Object.entries(given)) found.push({name, ...difference(bare, await shadow(attributes))});
      // From the end, so that what comes before stays where it is.
      for (const {name, start, none, some} of found.sort((one, two) => two.start - one.start)) {
        if (!none && !some) continue;
        text = `${text.slice(0, start)}<!--${name}-->${some}<!--else-->${none}<!--end-->${text.slice(start + none.length)}`;
      }
      pages[tag][lang] = text;
    }
  }
  return {styles, pages};
}
