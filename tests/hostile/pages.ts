/** Pages that do their worst to whoever reads them. Each holds a card field, and each is free of errors of its own. */
export interface HostilePage {
  /** What the page does, as a test names it. */
  does: string;
  /** Markup of the body, or a script that runs in the head before the body is there. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  /** Never sends the end of the document. */
  unfinished?: boolean;
  /** Changes itself all the time, so that a change seen is no trace of ours. */
  mutates?: boolean;
}

export const NONCE = 'r4nd0m';

export const CARD_FORM = `<form method="post" action="/pay"><label for="no">カード番号</label>
<input id="no" name="card_no" autocomplete="cc-number" inputmode="numeric" maxlength="19"><label>有効期限
<input name="exp" autocomplete="cc-exp" maxlength="5"></label><label>セキュリティコード
<input name="cvc" autocomplete="cc-csc" maxlength="4"></label><button>支払う</button></form>`;

const script = (text: string): string => `<script nonce="${NONCE}">${text}</script>`;

// Each property of each prototype given becomes a getter that throws; methods are called through it and so throw too.
const throwFrom = (prototype: string, ...names: string[]): string =>
  names
    .map(
      (name) =>
        `Object.defineProperty(${prototype}, '${name}', { get() { throw new Error('trap ${name}'); } });`,
    )
    .join('\n');

const DOM_TRAPS = [
  throwFrom(
    'Document.prototype',
    'title',
    'URL',
    'baseURI',
    'cookie',
    'forms',
    'body',
    'documentElement',
    'characterSet',
    'contentType',
    'createTreeWalker',
    'querySelectorAll',
    'getElementsByTagName',
  ),
  throwFrom(
    'Element.prototype',
    'attributes',
    'shadowRoot',
    'localName',
    'id',
    'className',
    'getAttribute',
    'hasAttribute',
    'getAttributeNames',
    'closest',
    'matches',
    'checkVisibility',
    'getBoundingClientRect',
  ),
  throwFrom(
    'Node.prototype',
    'nodeType',
    'textContent',
    'parentNode',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'ownerDocument',
  ),
  throwFrom('HTMLInputElement.prototype', 'value', 'form', 'type', 'name', 'labels'),
  throwFrom('HTMLFormElement.prototype', 'action', 'method', 'elements'),
].join('\n');

const BUILT_INS = `
const trap = () => { throw new Error('trap'); };
for (const name of ['stringify', 'parse']) JSON[name] = trap;
for (const name of ['map', 'filter', 'flatMap', 'forEach', 'push', 'slice', 'find', 'some', 'join', 'sort']) {
  Object.defineProperty(Array.prototype, name, { value: trap });
}
for (const name of ['doc', 'path', 'fields', 'timings', 'version', 'faults', 'notice', 'payload']) {
  Object.defineProperty(Object.prototype, name, { set: trap, get: trap });
}
Object.freeze(Object.prototype);
Array.from = Object.assign = Object.keys = Object.entries = Map.prototype.get = Map.prototype.set = Set.prototype.add = trap;
String.prototype.replace = String.prototype.trim = RegExp.prototype.test = RegExp.prototype.exec = trap;
Promise.prototype.then = Promise.prototype.catch = trap;
Array.prototype[Symbol.iterator] = trap;
performance.now = window.setTimeout = window.MessageChannel = window.MutationObserver = window.PerformanceObserver = trap;`;

const names = (...list: string[]): string =>
  list.map((name) => `<img name="${name}" alt="">`).join('');
const CLOBBERED = `${names('querySelectorAll', 'title', 'URL', 'baseURI', 'body', 'documentElement', 'nodeType', 'cookie', 'createTreeWalker', 'getElementsByTagName', 'getElementById', 'characterSet', 'contentType', 'defaultView')}
<form name="querySelector"></form><form id="body" name="body"></form><a id="performance" name="performance"></a>
<iframe name="localStorage" srcdoc=""></iframe>${CARD_FORM.replace(
  '<button>',
  `${[
    'action',
    'method',
    'getAttribute',
    'hasAttribute',
    'localName',
    'nodeType',
    'elements',
    'checkVisibility',
    'getBoundingClientRect',
    'textContent',
    'shadowRoot',
    'parentNode',
    'firstChild',
    'closest',
    'matches',
    'ownerDocument',
    'querySelectorAll',
    'id',
    'name',
  ]
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('')}<button>`,
)}`;

const LONG = 'あ 1234 '.repeat(250_000);

export const PAGES = {
  plain: { does: 'is a plain payment page' },
  'throwing-getters': { does: 'throws from every getter of the DOM', head: script(DOM_TRAPS) },
  'replaced-built-ins': {
    does: 'replaces JSON, Array, Object, Promise and more',
    head: script(BUILT_INS),
  },
  clobbered: { does: 'names elements after what is asked of documents and forms', body: CLOBBERED },
  'strict-policy': {
    does: 'forbids everything and listens for violations',
    headers: {
      // Images of its own are let through: Firefox asks for the tab's icon in the page's name.
      'content-security-policy': `default-src 'none'; img-src 'self'; script-src 'nonce-${NONCE}'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report`,
    },
  },
  mutating: {
    does: 'never stops changing',
    mutates: true,
    head: script(`setInterval(() => {
      const input = document.createElement('input');
      document.body?.append(input, document.createElement('script'));
      document.body?.querySelector('script:last-of-type + input')?.remove();
      document.body?.setAttribute('data-n', performance.now());
    }, 0);`),
  },
  'hanging-image': {
    does: 'waits for an image that never comes',
    body: `${CARD_FORM}<img src="/hang" alt="">`,
  },
  'hanging-frame': {
    does: 'waits for a frame that never comes',
    body: `${CARD_FORM}<iframe src="/hang"></iframe>`,
  },
  'hanging-document': { does: 'is never sent to its end', unfinished: true },
  'many-inputs': {
    does: 'has 100,000 inputs in front of its card form',
    body: Array.from({ length: 100_000 }, (_, n) => `<input name="f${n}">`).join('') + CARD_FORM,
  },
  deep: {
    does: 'nests 5,000 elements deep',
    body: `<div id="inner">${CARD_FORM}</div>${script(`
      let inner = document.getElementById('inner');
      for (let n = 0; n < 5000; n++) {
        const outer = document.createElement('div');
        // Chromium itself dies of boxes as deep as this; elements may be, where they make no box.
        outer.style.display = 'contents';
        outer.append(inner);
        inner = outer;
      }
      document.body.append(inner);`)}`,
  },
  'huge-texts': {
    does: 'has texts and attributes of two million characters',
    body: `<p title="${LONG}">${LONG}</p>${CARD_FORM.replace('カード番号', `カード番号 ${LONG}`)}${script(`'${LONG}'`)}`,
  },
  'trapped-shadow': {
    does: 'keeps its card field in a shadow root and traps the way there',
    body: `<div id="host"></div>${script(`
      const host = document.getElementById('host');
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(CARD_FORM)};
      Object.defineProperty(host, 'shadowRoot', { get() { throw new Error('trap shadowRoot'); } });`)}`,
  },
  'storage-refused': {
    does: 'has no storage and no cookies',
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  },
  'storage-trapped': {
    does: 'throws from localStorage',
    head: script(`for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new Error('trap ' + name); } });
    }`),
  },
} as const satisfies Record<string, HostilePage>;

export type PageName = keyof typeof PAGES;

// First in every page: what the page can see of us, as one string that no replaced built-in can spoil.
const WATCH = `window.seen = '';
window.noteMutations = () => {};
(() => {
  const note = (what) => { window.seen += what + ' | '; };
  addEventListener('error', (event) => note('error ' + event.message));
  addEventListener('unhandledrejection', (event) => note('rejection ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => note('policy ' + event.violatedDirective));
  for (const type of ['focusin', 'input', 'change', 'paste', 'scroll']) addEventListener(type, () => note(type), true);
  const observer = new MutationObserver(() => note('mutation'));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const observe = observer.observe.bind(observer, document, everything);
  window.noteMutations = () => observe();
})();`;

export function markupOf(page: HostilePage): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>お支払い</title>${script(WATCH)}${page.head ?? ''}</head>
<body>${page.body ?? CARD_FORM}${page.unfinished ? '' : '</body></html>'}`;
}
