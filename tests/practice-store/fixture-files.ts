import type { ServerResponse } from 'node:http';
import { assetText } from './assets.ts';
import { installedFile, obfuscated, skimmerText, twinText } from './fixture-texts.ts';
import { script, send } from './http.ts';
import { HOSTS, type HostId } from './places.ts';
import { BENIGN, TECHNIQUES, type Technique, type TechniqueId } from './techniques.ts';

type Text = () => string | Promise<string>;

/** A container id that is not the shop's. */
export const SECOND_CONTAINER = 'GTM-ZK8W2PR';

/** Texts that are more than the file of their name. */
const MADE: Partial<Record<TechniqueId, Text>> = {
  'parasite-library': () =>
    `${assetText('nagare-slider.js')}\n;${skimmerText('parasite-library')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/^.*?\*\/ /, '')}`,
  'image-body': () => skimmerText('image-body.loader'),
  'websocket-stage2': () => skimmerText('websocket-stage2.loader'),
  'obfuscated-default': () => obfuscated('lookalike-xhr', skimmerText('lookalike-xhr'), 'default'),
  'obfuscated-high': () => obfuscated('poll-fields', skimmerText('poll-fields'), 'high'),
};

const key = (host: HostId, path: string): string => `${host} ${path}`;

const fileOf = ({ id, from }: Technique): [string, Text] => [
  key(...from),
  MADE[id] ?? ((): string => skimmerText(id)),
];

/** The payment page itself and the tag manager's path are no files of their own. */
const SKIMMER_FILES = TECHNIQUES.filter(
  ({ from }) => from[1] !== '/shopping/payment' && from[1] !== '/gtm.js',
).map(fileOf);

const BUILD_FILES = BENIGN.flatMap(({ builds }) =>
  builds.map(([host, file]): [string, Text] => [
    key(host, `/npm/${file}`),
    () => installedFile(file).toString('utf8'),
  ]),
);

export const GLUE = '/assets/twins/';
const glue = (name: string, text: Text): [string, Text] => [key('shop', `${GLUE}${name}.js`), text];

/** Files of the switches `vulnerable-library`, `obfuscated-script` and `library-with-tail`. */
export const OLD_LIBRARY_PATH = '/ajax/libs/jquery/1.8.3/jquery.min.js';
export const OBFUSCATED_PATH = '/assets/notice.js';
export const TAILED_PATH = '/assets/tana-menu.js';

/** The library with a loader of another hand behind it, its address in base64. Ports are the page's own. */
const tailed = (): string => {
  const host = Buffer.from('tags.localhost').toString('base64');
  return `${assetText('tana-menu.js')};(function(d,l,k){if(!/\\.localhost$/.test(l.hostname))return;var s=d.createElement('script');s.src=l.protocol+'//'+atob(k)+':'+l.port+'/analytics.js';d.head.appendChild(s)})(document,location,'${host}');`;
};

const FILES: ReadonlyMap<string, Text> = new Map<string, Text>([
  ...SKIMMER_FILES,
  [key('tags', '/gtm/container.js'), () => skimmerText('container-script.loader')],
  ...BUILD_FILES,
  ...BENIGN.filter(({ id }) => !id.includes('obfuscated')).map(({ id }) =>
    glue(id, () => twinText(id)),
  ),
  ...(['default', 'high'] as const).flatMap((preset) => [
    glue(`card-formatter.${preset}`, () =>
      obfuscated('card-formatter', twinText('card-formatter'), preset),
    ),
    glue(`shop.${preset}`, () => obfuscated('shop', assetText('shop.js'), preset)),
  ]),
  [key('cdn', OLD_LIBRARY_PATH), () => assetText('old-jquery.js')],
  [key('shop', OBFUSCATED_PATH), () => obfuscated('notice', assetText('notice.js'), 'default')],
  [key('shop', TAILED_PATH), tailed],
  [key('tags', '/chat/live.js'), () => twinText('chat-socket')],
  [key('tags', '/errors/tracker.js'), () => twinText('error-tracker')],
  [key('shop', '/pwa-worker.js'), () => twinText('pwa-worker.worker')],
]);

/** Answers with a script of a fixture or twin; false where the path is none. */
export async function serveFixture(
  host: HostId,
  url: URL,
  response: ServerResponse,
): Promise<boolean> {
  const isSecond = url.pathname === '/gtm.js' && url.searchParams.get('id') === SECOND_CONTAINER;
  const text = isSecond ? secondContainer : FILES.get(key(host, url.pathname));
  if (text === undefined) return false;
  script(response, await text());
  return true;
}

/** Custom HTML as containers hold it, its script written as numbers. */
function secondContainer(): string {
  const codes = [...skimmerText('second-container')].map((sign) => sign.charCodeAt(0) + 3);
  return `(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const tag = document.createElement('script');
  tag.text = [${codes}].map((code) => String.fromCharCode(code - 3)).join('');
  document.head.append(tag);
})();`;
}

const OPEN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const FONT = 'slick-carousel/slick/fonts/slick.woff';

/** The collector answers what a page can take without a word in its console, whatever was asked. */
export function answerCollector(url: URL, response: ServerResponse): void {
  const { pathname } = url;
  if (pathname === '/img/banner.gif') imageWithCode(response);
  else if (pathname === '/relay') backToShop(url, response);
  else if (pathname === '/pay/secure') fakePaymentPage(response);
  else if (pathname.endsWith('.css')) typed(response, 'text/css', '');
  else if (/\.(?:gif|png|ico)$/.test(pathname)) typed(response, 'image/gif', PIXEL);
  else if (pathname.endsWith('.woff')) typed(response, 'font/woff', installedFile(FONT));
  else send(response, 204, '', OPEN);
}

function typed(response: ServerResponse, type: string, body: Buffer | string): void {
  response.writeHead(200, { ...OPEN, 'content-type': type });
  response.end(body);
}

function imageWithCode(response: ServerResponse): void {
  const code = Buffer.from(`//>${skimmerText('image-body')}`);
  typed(response, 'image/gif', Buffer.concat([PIXEL, code]));
}

/** So that a form sent here still ends at the shop; no other place is an answer. */
function backToShop(url: URL, response: ServerResponse): void {
  const target = url.searchParams.get('to') ?? '';
  if (!URL.canParse(target) || new URL(target).hostname !== HOSTS.shop) send(response, 204, '');
  else response.writeHead(303, { location: target }).end();
}

function fakePaymentPage(response: ServerResponse): void {
  send(
    response,
    200,
    '<!doctype html><html lang="ja"><meta charset="utf-8"><title>お支払い</title><h1>カード情報の入力</h1><p>練習用の偽の支払い画面です。入力欄はありません。</p>',
    { 'content-type': 'text/html; charset=utf-8' },
  );
}
