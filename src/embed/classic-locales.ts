import type {MessageGroup, Messages} from '../localization/messages.js';

declare global {
  /** Address of the folder that `massage-elements.classic.js` came from, for a script that was moved or put into the page. */
  var massageElementsBase: unknown;
}

// Known only while the script runs for the first time.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

function addressOf(file: string): string {
  const given = globalThis.massageElementsBase;
  const base = typeof given === 'string' ? new URL(given.replace(/\/?$/, '/'), document.baseURI).href : own;
  if (!base) throw new Error('set massageElementsBase to the address of the folder of massage-elements.classic.js');
  return new URL(file, base).href;
}

/** Where a locale's script puts its messages: on its own tag, so that two versions on one page cannot mix. */
const messagesOf = Symbol.for('massage-elements.messages');

function loadScript(src: string): Promise<Messages> {
  return new Promise((resolve, reject) => {
    const script: HTMLScriptElement & {[messagesOf]?: Messages} = document.createElement('script');
    script.src = src;
    script.onload = script.onerror = () => {
      const messages = script[messagesOf];
      script.remove();
      if (messages) resolve(messages);
      else reject(new Error(`no messages from ${src}`));
    };
    document.head.append(script);
  });
}

/**
 * What the classic build puts in the place of each `import('./locales/<tag>/<group>.js')`. A page without an origin, as in a
 * sandboxed frame or opened from a disk, may import no module; a script it may load. Elsewhere modules: a script's address
 * is guarded by Trusted Types.
 */
export async function importMessages(locale: string, group: MessageGroup): Promise<Messages> {
  if (self.origin === 'null' || location.protocol === 'file:') return loadScript(addressOf(`locales/${locale}/${group}.classic.js`));
  return import(/* @vite-ignore */ addressOf(`locales/${locale}/${group}.js`));
}
