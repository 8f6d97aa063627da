import {describe, expect, it, vi} from 'vitest';
import {define} from '../../src/internal/define.js';
import {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';

describe('define', () => {
  it('lets the first definition keep the tag, says in one line which versions met, and never throws', () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    class First extends HTMLElement {
      static packageVersion = '1.2.3';
      static contentVersion = '4.5.6';
    }
    class Second extends HTMLElement {}
    expect(define('test-define', First)).toBe(true);
    expect(define('test-define', Second)).toBe(false);
    expect(define('test-define', First)).toBe(false);
    expect(customElements.get('test-define')).toBe(First);
    expect(info).toHaveBeenCalledTimes(1);
    expect(info.mock.lastCall!.join()).toMatch(/^\[massage-elements\] <test-define>.*1\.2\.3.*4\.5\.6/);
  });

  it('warns where another script has the tag, and names the ways to another one', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    class Theirs extends HTMLElement {}
    customElements.define('test-theirs', Theirs);
    expect(define('test-theirs', class extends HTMLElement {})).toBe(false);
    expect(customElements.get('test-theirs')).toBe(Theirs);
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(
        /^\[massage-elements\] <test-theirs> is defined already by another script, which stays; .* Use MassageElements\.define\(\{prefix: '…'\}\) or the exported class's define\('…'\)\.$/,
      ),
    ]);
    warn.mockRestore();
  });

  it('is on every class, for a tag of the page’s own', () => {
    class Own extends ContraindicationChecker {}
    Own.define('test-own-checker');
    expect(customElements.get('test-own-checker')).toBe(Own);
  });

  it('registers the custom properties with their types', () => {
    const box = document.createElement('div');
    box.style.setProperty('--massage-accent-color', 'no colour');
    document.body.append(box);
    expect(getComputedStyle(box).getPropertyValue('--massage-accent-color')).toBe('rgb(29, 111, 114)');
    box.remove();
  });
});
