import {isEmergencyNumber, telLink} from '../internal/links.js';

interface ElementClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  /** Lit's: what `styles` came to. */
  readonly elementStyles: readonly {readonly cssText?: string}[];
}

const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

/** Attributes that have no use in a frame, or that no address may set. */
const refused: Readonly<Record<string, string>> = {
  for: 'one element stands alone in a frame',
  name: 'a frame is in no form',
  required: 'a frame is in no form',
  'value-format': 'a frame is in no form',
  profile: 'a profile stands in the page itself, as massage-elements-profile',
  'expose-answers': 'answers stay in the frame',
  hash: 'nothing is written to the address',
  'structured-data': 'a frame is not for search engines',
  loading: 'write loading="lazy" on the iframe',
};
/** What a profile in this page settles; an address could put somebody else's number there. */
const identity: Readonly<Record<string, string>> = {
  'clinic-name': 'clinicName',
  phone: 'phone',
  'booking-href': 'bookingHref',
  country: 'country',
  'emergency-number': 'emergencyNumber',
};

const {origin: ours} = new URL((document.currentScript as HTMLScriptElement).src);
if (ours.startsWith('http')) {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = `script-src ${ours}`;
  document.head.append(policy);
}

const root = document.documentElement;
const fallback = document.querySelector<HTMLElement>('#fallback');
const warn = (message: string) => console.warn(`[massage-elements] embed.html: ${message}.`);

/** The clinic's profile, when there is one in this page; what is wrong in it, the element says. */
const profile = ((): Readonly<Record<string, unknown>> | undefined => {
  const text = document.querySelector('#massage-elements-profile')?.textContent;
  if (text === undefined) return undefined;
  try {
    return Object(JSON.parse(text ?? '')) as Record<string, unknown>;
  } catch {
    return {};
  }
})();

const parameters = new Map<string, string>();
for (const [name, value] of new URLSearchParams(location.search)) {
  if (profile && name in identity) warn(`${name}=: left out, the profile in this page says who the clinic is`);
  else if (!parameters.has(name)) parameters.set(name, value);
}

function setTheme(property: string, value: string): void {
  if (/url\(|[;{\\]/i.test(value)) warn(`${property}=: left out, a value holds no "url(", ";", "{" or "\\"`);
  else root.style.setProperty(property === 'color-scheme' ? property : `--massage-${property}`, value);
}

/** Text for the time until the element is there, and in case it never is. */
function fillFallback(): void {
  const given = (name: string) => String(profile ? (profile[identity[name]!] ?? '') : (parameters.get(name) ?? '')).slice(0, 80);
  for (const [name, before] of [
    ['phone', 'Our number: '],
    ['emergency-number', 'Emergency number: '],
  ] as const) {
    const number = given(name);
    const href = telLink(number);
    const line = fallback?.querySelector(`.${name}`);
    if (!href || !line || (name !== 'phone' && !isEmergencyNumber(number))) continue;
    const link = document.createElement('a');
    link.href = href;
    link.textContent = number;
    line.append(' ', before, link, '.');
  }
}

function show(tag: string, Element: ElementClass): void {
  const attributes = [...new Set(['lang', 'dir', ...Element.observedAttributes])].filter((name) => !(name in refused));
  const styles = Element.elementStyles.map(({cssText = ''}) => cssText).join('');
  const theme = ['color-scheme', ...new Set(Array.from(styles.matchAll(/var\(\s*--massage-([a-z-]+)/g), ([, name]) => name!))];
  const element = document.createElement(tag);
  for (const [name, value] of parameters) {
    if (attributes.includes(name)) element.setAttribute(name, value);
    else if (theme.includes(name)) setTheme(name, value);
    else if (name in refused) warn(`${name}=: left out, ${refused[name]}`);
    else if (name !== 'element' && !/^(utm_.*|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id)$/.test(name))
      warn(`${name}=: left out. Accepted for ${tag} are element, ${attributes.join(', ')}; and of the theme ${theme.join(', ')}`);
  }
  // The page is a document of its own.
  if (!parameters.has('heading-level')) element.setAttribute('heading-level', '1');
  element.hidden = true;
  const follow = () => {
    const shown = element.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!shown) return;
    root.lang = shown.lang;
    root.dir = shown.dir;
    document.title = shown.querySelector('.title')?.textContent?.trim().replaceAll(/\s+/g, ' ') || document.title;
  };
  element.addEventListener(
    'massage-ready',
    () => {
      fallback?.remove();
      element.hidden = false;
      follow();
      // Browsers do not observe sizes in a frame that is out of sight.
      report();
      new MutationObserver(follow).observe(element.shadowRoot!, {subtree: true, childList: true, attributeFilter: ['lang', 'dir']});
    },
    {once: true},
  );
  document.querySelector('main')?.append(element);
}

/** Links leave the frame, and the answers in it stay: a new tab, or where that is not allowed, the frame itself. */
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event
    .composedPath()
    .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.href !== '');
  if (!link || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  let tab: Window | null = null;
  try {
    tab = open(link.href);
  } catch {
    // Firefox throws where no tab may open.
  }
  if (tab) tab.opener = null;
  else location.assign(link.href);
});

let posted = 0;
function report(again = false): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent === window || (height === posted && !again)) return;
  posted = height;
  // A number, and never an answer, so any page may read it.
  parent.postMessage({type: 'massage-elements:height', height}, '*');
}
new ResizeObserver(() => report()).observe(document.body);
addEventListener('message', ({source, data}) => {
  if (source === parent && data === 'massage-elements:height?') report(true);
});

const tag = parameters.get('element') ?? '';
fillFallback();
if (tags.includes(tag)) {
  void customElements.whenDefined(tag).then((Element) => show(tag, Element as ElementClass));
} else {
  const message = document.createElement('p');
  message.textContent = tag
    ? `This frame asks for an element that does not exist: “${tag.slice(0, 80)}”.`
    : 'This frame does not say which element to show.';
  message.append(` For the person who made this page: write ?element= into its address, with one of ${tags.join(', ')}.`);
  fallback?.append(message);
  warn(`element=: accepted are ${tags.join(', ')}`);
}
