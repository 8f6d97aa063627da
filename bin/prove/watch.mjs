// What is watched inside a page. Runs in each frame before any script of the page; nothing of this file's scope is there.

/**
 * Notes whatever a page could learn or keep of an answer: what is sent, stored, shown outside the elements' own shadow
 * roots, or told to others. Leaves what it found in `window[Symbol.for('massage-elements.prove')]`.
 */
export function watch() {
  const key = Symbol.for('massage-elements.prove');
  // A frame can keep its window when its first page comes.
  if (window[key]) return window[key].observe();
  /** A frame of the same origin notes into the page above it, so that nothing is lost when it goes. */
  const above = (() => {
    try {
      return window.parent === window ? undefined : window.parent[key];
    } catch {
      return undefined;
    }
  })();
  const most = 4000;
  const roots = new WeakMap();
  const isOurs = (node) => typeof node?.constructor?.contentVersion === 'string' && typeof node.constructor.packageVersion === 'string';
  const now = above?.now ?? {step: '', doing: ''};
  const records = above?.records ?? [];
  const state = {now, records, started: above?.started ?? false, look, find, start, leave, observe, target: undefined};
  Object.defineProperty(window, key, {value: state});

  function text(value) {
    if (typeof value === 'string') return value.slice(0, most);
    if (value === undefined || value === null) return '';
    if (value instanceof URLSearchParams || value instanceof URL) return String(value);
    if (value instanceof FormData) return [...value].map(([name, each]) => `${name}=${text(each)}`).join('&');
    if (value instanceof Blob) return `<binary ${value.size} bytes>`;
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer ?? value, value.byteOffset ?? 0, value.byteLength);
      try {
        return new TextDecoder('utf-8', {fatal: true}).decode(bytes).slice(0, most);
      } catch {
        return `<binary ${bytes.length} bytes>`;
      }
    }
    try {
      const plain = JSON.stringify(value, (_, each) => (each instanceof Map || each instanceof Set ? [...each] : each));
      return (plain ?? String(value)).slice(0, most);
    } catch {
      return String(value).slice(0, most);
    }
  }
  function note(kind, what, value, more) {
    if (!(above ?? state).started) return;
    const record = {kind, what: String(what).slice(0, 300), value: text(value), ...now, ...more, frame: location.origin};
    records.push(record);
  }
  function wrap(target, name, before, instead) {
    const original = target?.[name];
    if (typeof original !== 'function') return;
    target[name] = new Proxy(original, {
      apply(_, self, values) {
        try {
          before(values, self);
        } catch {
          // What cannot be read is not noted; the page must not notice.
        }
        return instead ? instead(self, values) : Reflect.apply(original, self, values);
      },
    });
  }
  function wrapClass(name, before) {
    const original = window[name];
    if (typeof original !== 'function') return;
    window[name] = new Proxy(original, {
      construct(target, values, self) {
        before(values);
        return Reflect.construct(target, values, self);
      },
    });
  }

  // What leaves.
  wrap(window.Navigator?.prototype, 'sendBeacon', ([url, body]) => {
    note('beacon', new URL(url, document.baseURI), body);
    if (body instanceof Blob) void body.text().then((content) => note('beacon', new URL(url, document.baseURI), content));
  });
  wrap(window.WebSocket?.prototype, 'send', ([data], socket) => note('websocket', socket.url.split('?')[0], data));
  wrap(window.RTCDataChannel?.prototype, 'send', ([data]) => note('webrtc', 'data channel', data));
  wrapClass('RTCPeerConnection', ([configuration]) => note('webrtc', 'connection', configuration));
  wrapClass('WebTransport', ([url]) => note('webtransport', url));
  wrap(window.Worker?.prototype, 'postMessage', ([data]) => note('message', 'worker', data));
  wrap(window.ServiceWorker?.prototype, 'postMessage', ([data]) => note('message', 'service worker', data));
  wrap(window.MessagePort?.prototype, 'postMessage', ([data]) => note('message', 'port', data));
  wrap(window.BroadcastChannel?.prototype, 'postMessage', ([data], channel) => note('message', `broadcast channel ${channel.name}`, data));
  addEventListener('message', ({data, origin}) => note('message', `window, from ${origin}`, data), true);

  // What is kept.
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.set)
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(value) {
        note('cookie', 'document.cookie', value);
        cookie.set.call(this, value);
      },
    });
  wrap(window.CookieStore?.prototype, 'set', (values) => note('cookie', 'cookieStore', values));
  wrap(window.Storage?.prototype, 'setItem', ([name, value], storage) => {
    const isLocal = (() => {
      try {
        return storage === localStorage;
      } catch {
        return false;
      }
    })();
    note('storage', isLocal ? 'localStorage' : 'sessionStorage', `${name}=${value}`);
  });
  for (const name of ['add', 'put'])
    wrap(window.IDBObjectStore?.prototype, name, ([value, id], store) => note('database', store.name, [value, id]));
  for (const name of ['add', 'addAll', 'put'])
    wrap(window.Cache?.prototype, name, ([request]) => note('cache', 'Cache API', request?.url ?? request));
  wrap(window.StorageManager?.prototype, 'getDirectory', () => note('storage', 'file system', ''));
  for (const name of ['pushState', 'replaceState'])
    wrap(window.History?.prototype, name, ([data, , url]) => note('address', `history.${name}`, `${url ?? ''} ${text(data)}`));

  // What is handed on. Nothing real is written, shared or printed.
  for (const name of ['write', 'writeText'])
    wrap(
      window.Clipboard?.prototype,
      name,
      ([value]) => note('clipboard', name, value),
      () => Promise.resolve(),
    );
  wrap(Document.prototype, 'execCommand', ([command]) => /copy|cut/i.test(command) && note('clipboard', command, String(getSelection())));
  if (window.Navigator && window.isSecureContext)
    Navigator.prototype.share = (data) => {
      note('share', 'navigator.share', data);
      return Promise.resolve();
    };
  window.print = () => {
    // What stands in the hidden frame that is printed is the visitor's own wish.
    if (above && window.frameElement?.ariaHidden === 'true') observer.disconnect();
    note('print', 'window.print', '');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };

  // What the page is told.
  const rootOf = (node) => (node instanceof Node ? node.getRootNode() : undefined);
  wrap(EventTarget.prototype, 'dispatchEvent', ([event], target) => {
    const isMassage = event.type.startsWith('massage-');
    if (!isMassage && (event.detail === undefined || event.detail === null || event instanceof UIEvent)) return;
    if (!event.composed && isOurs(rootOf(target)?.host)) return;
    note('event', event.type, event.detail, {isMassage, exposes: isMassage && Boolean(target.exposeAnswers)});
  });

  // What stands in the page outside the elements' own shadow roots.
  const path = (node) => {
    const parts = [];
    for (let each = node; each && parts.length < 4; each = each.parentNode ?? each.host)
      if (each.localName) parts.unshift(each.localName + (each.id ? `#${each.id}` : ''));
    return parts.join(' > ');
  };
  const shown = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.outerHTML : node.nodeType === Node.TEXT_NODE ? node.data : '');
  const observer = new MutationObserver((list) => {
    for (const {type, target, attributeName, addedNodes, removedNodes} of list) {
      if (isOurs(rootOf(target)?.host)) continue;
      if (type === 'attributes')
        note('page', `${path(target)} @${attributeName}`, target.getAttribute(attributeName), {
          isOurs: isOurs(target),
          attribute: attributeName,
          isFrame: target.localName === 'iframe',
        });
      else if (type === 'characterData') note('page', `${path(target)} text`, target.data);
      else {
        for (const node of addedNodes)
          note('page', `${path(target)} added`, shown(node), {isPrintFrame: node.localName === 'iframe' && node.ariaHidden === 'true'});
        for (const node of removedNodes)
          note('page', `${path(target)} removed`, shown(node), {isPrintFrame: node.localName === 'iframe' && node.ariaHidden === 'true'});
      }
    }
  });
  const observed = {subtree: true, childList: true, attributes: true, characterData: true};
  function observe() {
    observer.observe(document, observed);
  }
  observe();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = new Proxy(attachShadow, {
    apply(_, host, values) {
      const root = Reflect.apply(attachShadow, host, values);
      roots.set(host, root);
      if (!isOurs(host)) observer.observe(root, observed);
      return root;
    },
  });

  /** Every element, also in shadow roots. */
  function* everything(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      const inner = element.shadowRoot ?? roots.get(element);
      if (inner && !isOurs(element)) yield* everything(inner);
    }
  }

  /** The massage elements of this frame, also those that are not defined yet. */
  function find(tags) {
    return [...everything(document)].filter((element) => isOurs(element) || tags.includes(element.localName));
  }

  /** What can be read at any time, and is compared with what it was. */
  const before = new Map();
  function look() {
    const values = new Map();
    const read = (kind, what, get) => {
      try {
        values.set(`${kind}\n${what}`, get());
      } catch {
        // A sandbox forbids it: then nothing can be kept there either.
      }
    };
    for (const name of ['localStorage', 'sessionStorage'])
      try {
        for (let index = 0; index < window[name].length; index++) {
          const item = window[name].key(index);
          read('storage', `${name} ${item}`, () => `${item}=${window[name].getItem(item)}`);
        }
      } catch {
        // As above.
      }
    read('cookie', 'cookies', () => document.cookie);
    read('address', 'location', () => location.href);
    read('address', 'history', () => text(history.state));
    read('title', 'document.title', () => document.title);
    read('name', 'window.name', () => window.name);
    for (const type of ['mark', 'measure'])
      performance
        .getEntriesByType(type)
        .forEach(({name, detail}, index) => read('performance', `${type} ${index}`, () => `${name} ${text(detail)}`));
    const fields = new Map();
    for (const form of document.forms)
      // Asking a form tells the page, so only those are asked that an element belongs to.
      for (const [name, value] of [...form.elements].some(isOurs) ? new FormData(form) : []) {
        const what = `${form.id || path(form)} ${name}`;
        fields.set(what, `${fields.get(what) ?? ''}${text(value)}`);
      }
    for (const [what, value] of fields) read('form', what, () => value);
    for (const field of document.querySelectorAll('input, textarea, select'))
      read('field', path(field) + (field.name && ` ${field.name}`), () => field.value);
    for (const [id, value] of values) {
      const [kind, what] = id.split('\n');
      // What is new and empty says nothing.
      if (before.get(id) !== value && (before.has(id) || value)) note(kind, kind === 'performance' ? what.split(' ')[0] : what, value);
      before.set(id, value);
    }
  }

  /** From here on all counts. */
  function start() {
    // Roots that came with the HTML.
    for (const element of everything(document)) if (element.shadowRoot && !isOurs(element)) observer.observe(element.shadowRoot, observed);
    observer.takeRecords();
    look();
    records.length = 0;
    state.started = true;
  }
  /** Tells the page that it is being left; what it then sends could not be seen any more if it were. */
  function leave() {
    for (const [name, value] of [
      ['visibilityState', 'hidden'],
      ['hidden', true],
    ])
      Object.defineProperty(document, name, {configurable: true, value});
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    for (const type of ['pagehide', 'beforeunload', 'unload']) dispatchEvent(new Event(type));
  }
}
