import type { IncomingMessage, ServerResponse } from 'node:http';
import { bannerPicture } from './art.ts';
import { assetText, styleText } from './assets.ts';
import { answerCollector } from './fixture-files.ts';
import { yen } from './goods.ts';
import { css, readBody, script, seeOther, send, svg } from './http.ts';
import { html } from './markup.ts';
import { framePage, hostedPage } from './pages/psp.ts';
import { HOSTS, type HostId } from './places.ts';
import { LIBRARY_PATH } from './third-party.ts';

type Answer = (
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

const PAGE = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET, POST',
};

const file =
  (asset: string): Answer =>
  (_url, _request, response) =>
    script(response, assetText(asset));

const document =
  (text: string): Answer =>
  (_url, _request, response) =>
    send(response, 200, text, PAGE);

const style: Answer = (_url, _request, response) => css(response, styleText());

const byPath =
  (answers: Readonly<Record<string, Answer>>): Answer =>
  (url, request, response) => {
    const answer = Object.hasOwn(answers, url.pathname) ? answers[url.pathname] : undefined;
    if (answer) return answer(url, request, response);
    // Browsers ask every host for an icon; a missing one would only show as an error in the console.
    if (url.pathname === '/favicon.ico') return send(response, 204, '');
    return send(response, 404, 'not found');
  };

/** Where the analytics of the benign twins send to: every path is answered with an empty JSON object. */
function ingestOr(others: Answer): Answer {
  return (url, request, response) => {
    if (!url.pathname.startsWith('/ingest/')) return others(url, request, response);
    const isScript = url.pathname.endsWith('.js');
    send(response, 200, isScript ? '' : '{}', {
      ...OPEN,
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': '*, content-type, authorization',
      'access-control-allow-credentials': 'true',
      'content-type': isScript ? 'text/javascript' : 'application/json',
    });
  };
}

const lookalike = file('lookalike.js');

/** Everything that is not the shop: the payment companies, the tag and library hosts, the collector. */
export const OTHER_HOSTS: Readonly<Record<Exclude<HostId, 'shop'>, Answer>> = {
  psp: byPath({
    '/js/token.js': file('token.js'),
    '/js/token-named.js': file('token-named.js'),
    '/js/hosted-fields.js': file('hosted-fields.js'),
    '/js/card-frame.js': file('card-frame.js'),
    '/css/shop.css': style,
    '/pay': showHostedPage,
    '/pay/authorize': returnToShop,
    '/api/token': giveToken,
    '/frame/card': document(
      framePage('カード情報の入力', html`<script src="/js/card-frame.js" defer></script>`),
    ),
  }),
  cdn: byPath({
    [LIBRARY_PATH]: file('nagare-slider.js'),
    '/legacy/zipcode.js': file('zipcode.js'),
    '/banner/ssl.svg': (_url, _request, response) => svg(response, bannerPicture()),
  }),
  tags: ingestOr(
    byPath({
      '/gtm.js': file('tag-manager.js'),
      '/analytics.js': file('analytics.js'),
      '/chat/widget.js': file('chat.js'),
      '/ns.html': document('<!doctype html><title>ns</title>'),
    }),
  ),
  collect: (url, _request, response) => answerCollector(url, response),
  unknownPay: byPath({
    '/entry/card': document(framePage('クレジットカード決済', html``)),
    '/css/shop.css': style,
  }),
  lookalikeTags: lookalike,
  lookalikeCdn: lookalike,
};

async function showHostedPage(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fields = request.method === 'POST' ? await readBody(request) : url.searchParams;
  const amount = yen(Number(fields.get('amount')) || 0);
  send(response, 200, hostedPage(fields, amount), { ...PAGE, 'x-frame-options': 'DENY' });
}

/** Reads where to go back to and nothing else; only this store's own shop is an answer. */
async function returnToShop(
  _url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = (await readBody(request)).get('return_url') ?? '';
  if (!URL.canParse(target) || new URL(target).hostname !== HOSTS.shop) {
    send(response, 400, 'お店のアドレスがありません。');
  } else {
    seeOther(response, target);
  }
}

/** The token says nothing about the card: the body is read to its end and dropped. */
async function giveToken(
  _url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    send(response, 204, '', OPEN);
    return;
  }
  await readBody(request);
  const token = `tok_renshu_${Math.random().toString(36).slice(2, 12)}`;
  send(response, 200, JSON.stringify({ token }), { ...OPEN, 'content-type': 'application/json' });
}
