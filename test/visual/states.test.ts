import type {Page} from 'playwright-core';
import type {PNG} from 'pngjs';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {photograph, studio} from './pages.js';
import {comparable, expectPicture, stalePictures} from './pictures.js';
import {inLook, inPlaceOf, looks, sheets, states, type Look} from './states.js';

const {show, version} = studio();
const names = Object.keys(looks) as Look[];

describe.each(Object.entries(states))('%s', (tag, all) => {
  let page: Page;
  beforeAll(async () => {
    page = await show(all, tag === 'pseudo-languages' ? inPlaceOf : undefined);
    return () => page.close();
  });

  describe.each(names.filter((look) => inLook(look, all).length > 0))('%s', (look) => {
    let pictures: ReadonlyMap<string, PNG>;
    beforeAll(async () => {
      pictures = await photograph(page, look, inLook(look, all));
    });
    beforeEach((context) => comparable(context, version()));

    it.each(inLook(look, all))('$name', ({name}) => expectPicture(`${tag}/${name}.${look}`, pictures.get(name)!, version()));
  });
});

describe('the stored pictures', () => {
  it('are of states and sheets that exist', () => {
    const ofStates = Object.entries(states).flatMap(([tag, all]) =>
      names.flatMap((look) => inLook(look, all).map(({name}) => `${tag}/${name}.${look}`)),
    );
    expect(stalePictures(new Set([...ofStates, ...sheets.map(({name}) => `sheets/${name}`)]))).toEqual([]);
  });
});
