/** A payment page with scripts from everywhere, for the tests that read them. All hosts are loopback; everything is inert. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenHttps, makeCertificate } from '../practice-store/server.ts';

export const STORE = 'https://scripts.localhost';
/** Lets every site read its scripts. */
export const OPEN = 'https://open-cdn.localhost';
/** Lets no other site read its scripts. */
export const CLOSED = 'https://closed-cdn.localhost';

const INLINE = 'window.fromInline = 1;';
const HASHED = 'window.fromHashed = 1;';
const REMOVED = `
const gone = document.createElement('script');
gone.src = '/gone.js?v=2';
gone.onload = () => gone.remove();
document.head.append(gone);
const lib = document.createElement('script');
lib.src = '/inserted.js';
document.head.append(lib);
new Worker('/worker.js');
new Function('window.fromFunction = 1;')();`;
const NONCE = 'c2NyaXB0cw';

export interface ScriptStore {
  payment: string;
  /** The same without the script whose text varies. */
  steady: string;
  other: string;
  /** Address of a script by the name it is served under. */
  scriptUrl: (host: string, name: string) => string;
  /** What was asked of a path since the last `clear`: by the page, or by the extension. */
  asked: (path: string) => ('page' | 'extension')[];
  clear: () => void;
  /** Texts of `/text.js`, changed by the tests. */
  setText: (text: string) => void;
  setPolicy: (policy: string) => void;
  /** Requests of the extension to `/own.js` wait until this is resolved. */
  hold: () => { release: () => void; arrived: Promise<void> };
  close: () => Promise<void>;
}

export async function startScriptStore(): Promise<ScriptStore> {
  let log: { path: string; by: 'page' | 'extension' }[] = [];
  let text = 'window.fromText = 1;';
  let count = 0;
  let held: { promise: Promise<void>; arrived: () => void } | null = null;
  const hash = createHash('sha256').update(HASHED).digest('base64');
  const usual = `script-src 'nonce-${NONCE}' 'sha256-${hash}' 'self' 'unsafe-eval' ${OPEN}:* ${CLOSED}:*; worker-src 'self'`;
  let policy = usual;

  const textOf = (path: string): string =>
    path === '/text.js'
      ? text
      : path === '/varying.js'
        ? `globalThis.varying = "${'abcdefghij'[count++ % 10]}";`
        : `globalThis.loaded = ${JSON.stringify(path)};`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = `https://${(request.headers.host ?? '').replace(/:\d+$/, '')}`;
    const { pathname, search } = new URL(request.url ?? '/', STORE);
    const by = isExtension(request) ? 'extension' : 'page';
    log.push({ path: pathname, by });
    if (pathname.endsWith('.js')) {
      if (held && by === 'extension' && pathname === '/own.js') {
        held.arrived();
        await held.promise;
      }
      response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        ...(host === OPEN && { 'access-control-allow-origin': '*' }),
      });
      response.end(textOf(pathname));
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(pathname === '/payment' && { 'content-security-policy': policy }),
    });
    response.end(
      pathname === '/payment'
        ? paymentPage(port, search === '')
        : '<!doctype html><title>.</title>',
    );
  };

  const { port, close } = await listenHttps(
    0,
    (request, response) => void answer(request, response),
    await makeCertificate(),
  );
  return {
    payment: `${STORE}:${port}/payment`,
    steady: `${STORE}:${port}/payment?steady=1`,
    other: `${STORE}:${port}/about`,
    scriptUrl: (host, name) => `${host}:${port}/${name}`,
    asked: (path) => log.filter((each) => each.path === path).map(({ by }) => by),
    clear: () => {
      log = [];
    },
    setText: (next) => {
      text = next;
    },
    setPolicy: (next) => {
      policy = `${usual}; ${next}`;
    },
    hold: () => {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      const { promise: arrived, resolve } = Promise.withResolvers<void>();
      held = { promise, arrived: resolve };
      return {
        arrived,
        release: () => {
          held = null;
          release();
        },
      };
    },
    close,
  };
}

// A page's own script says whose page it is; ours asks without saying so, and from an origin of the browser's.
function isExtension({ headers }: IncomingMessage): boolean {
  return headers.referer === undefined && headers['sec-fetch-mode'] === 'cors';
}

function paymentPage(port: number, varies: boolean): string {
  const src = (host: string, name: string): string => `${host}:${port}/${name}`;
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>お支払い</title>
<script id="inline" nonce="${NONCE}">${INLINE}</script>
<script id="hashed">${HASHED}</script>
<script type="application/ld+json">{"@type":"Product"}</script>
<script id="inserter" nonce="${NONCE}">${REMOVED}</script>
<script src="/own.js" nonce="${NONCE}"></script>
<script src="${src(OPEN, 'text.js')}"></script>
${varies ? `<script src="${src(OPEN, 'varying.js')}"></script>` : ''}
<script src="${src(CLOSED, 'closed.js')}"></script>
<script nonce="${NONCE}" src="data:text/javascript,window.fromData%20=%201;"></script>
<form method="post" action="/order">
<label>カード番号 <input name="card_no" autocomplete="cc-number"></label>
<label>有効期限 <input name="exp" autocomplete="cc-exp"></label>
<label>セキュリティコード <input name="cvc" autocomplete="cc-csc"></label>
<button>注文する</button></form></html>`;
}
