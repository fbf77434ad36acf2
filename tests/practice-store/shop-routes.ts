import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ArrivalLog } from './arrivals.ts';
import { pictureOf } from './art.ts';
import { assetText, styleText } from './assets.ts';
import { type Context, linkTo, type View } from './context.ts';
import { addToCart, findProduct } from './goods.ts';
import { pageHeaders, parseCookies, sessionIdFrom } from './headers.ts';
import { css, readBody, script, seeOther, send, svg } from './http.ts';
import { plainPage, shopPage } from './layout.ts';
import { serveOutside } from './outside-places.ts';
import type { PageId } from './page-ids.ts';
import { adminPage } from './pages/admin.ts';
import { isFramed } from './pages/card-form.ts';
import { completePage, confirmPage, framedPayment, paymentPage } from './pages/checkout.ts';
import { controlPage } from './pages/control.ts';
import {
  cartPage,
  customerPage,
  plainNotice,
  productOf,
  productPage,
  topPage,
} from './pages/shop.ts';
import { PATHS, type Ports, pageUrl, type Scheme, schemeOf } from './places.ts';
import type { RequestLog } from './requests.ts';
import { type PresetName, select, selectionFromQuery } from './selection.ts';
import type { Sessions } from './sessions.ts';
import { isSwitch } from './switches.ts';

export interface Shop {
  readonly ports: Ports;
  readonly preset: PresetName;
  readonly sessions: Sessions;
  readonly requests: RequestLog;
  readonly arrivals: ArrivalLog;
}

interface Call {
  readonly shop: Shop;
  readonly ctx: Context;
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly cookies: ReadonlyMap<string, string>;
}

const CARD_FIELD = /^(cardno|card[-_]?number|card[-_]|exp_|security_code)/;

export async function answerShop(
  shop: Shop,
  scheme: Scheme,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://shop.localhost');
  if (serveFile(url.pathname, response)) return;
  const selection = selectionFromQuery(url.searchParams, shop.preset);
  if (serveOutside(url, selection, request, response)) return;
  const cookies = parseCookies(request.headers.cookie);
  const ctx: Context = {
    page: pageAt(url.pathname),
    scheme,
    ports: shop.ports,
    selection,
    session: shop.sessions.find(sessionIdFrom(cookies)),
    nonce: randomBytes(16).toString('base64'),
    query: url.searchParams,
    requests: shop.requests,
  };
  const call: Call = { shop, ctx, url, request, response, cookies };
  if (request.method === 'POST' && (await act(call))) return;
  if (movedToHttps(call)) return;
  show(call);
}

function serveFile(path: string, response: ServerResponse): boolean {
  if (path === '/assets/shop.js') script(response, assetText('shop.js'));
  else if (path === '/assets/shop.css') css(response, styleText());
  else if (path.startsWith('/images/')) svg(response, pictureOf(path.slice('/images/'.length)));
  else if (path === '/favicon.ico') send(response, 404, '');
  else return false;
  return true;
}

function pageAt(path: string): PageId {
  const entry = Object.entries(PATHS).find(([, known]) => known === path);
  if (entry) return entry[0] as PageId;
  return path.startsWith('/admin') ? 'admin' : 'product';
}

/** What a form or script of the shop sends. True where the answer is already given. */
async function act({ ctx, url, request, response, cookies }: Call): Promise<boolean> {
  const body = await readBody(request);
  const go = (page: PageId): true => {
    seeOther(response, linkTo(ctx, page), pageHeaders(ctx, cookies));
    return true;
  };
  switch (url.pathname) {
    case '/cart/add':
      putIntoCart(ctx, body);
      return go('cart');
    case '/cart/remove':
      ctx.session.cart = ctx.session.cart.filter(({ id }) => id !== body.get('product'));
      return go('cart');
    case PATHS.customer:
      ctx.session.shopper = (body.get('name') ?? '').slice(0, 60) || ctx.session.shopper;
      return go('payment');
    case '/shopping/card':
      countCardFields(ctx, body);
      send(response, 200, '{"ok":true}', { 'content-type': 'application/json' });
      return true;
    case '/shopping/order':
      return go('complete');
    case '/mypage/card':
      return go('complete');
    case PATHS.admin:
      seeOther(response, `${linkTo(ctx, 'admin')}&failed=1`, pageHeaders(ctx, cookies));
      return true;
    case PATHS.confirm:
      countCardFields(ctx, body);
      return false;
    default:
      return false;
  }
}

function putIntoCart(ctx: Context, body: URLSearchParams): void {
  const product = findProduct(body.get('product') ?? '');
  if (!product) return;
  const count = Math.min(Math.max(Number(body.get('count')) || 1, 1), 9);
  ctx.session.cart = addToCart(ctx.session.fresh ? [] : ctx.session.cart, product.id, count);
  ctx.session.fresh = false;
}

/** The one thing that is kept of a card: how many of its fields came. The body is dropped with this call. */
function countCardFields(ctx: Context, body: URLSearchParams): void {
  const names = [...body.keys()].filter((name) => CARD_FIELD.test(name));
  ctx.session.cardFields = names.length;
}

/** A mended shop answers plain http with its https address. Not remembered by browsers, so switches stay free. */
function movedToHttps({ ctx, url, response }: Call): boolean {
  const known = Object.values(PATHS).includes(url.pathname) && ctx.page !== 'control';
  if (!known || ctx.scheme === 'https' || ctx.selection.on.has('hsts-missing')) return false;
  if (schemeOf(ctx.page, ctx.selection) === 'http') return false;
  response.writeHead(302, {
    location: pageUrl(ctx.ports, ctx.page, ctx.selection),
    'cache-control': 'no-store',
  });
  response.end();
  return true;
}

function show(call: Call): void {
  const { ctx, url, response, cookies } = call;
  if (ctx.page === 'control' && (url.searchParams.has('pay') || url.searchParams.has('on'))) {
    seeOther(response, pageUrl(ctx.ports, 'control', chosenSwitches(url)), {});
    return;
  }
  const view = viewOf(ctx, url.pathname);
  const status = view ? 200 : 404;
  const shown = view ?? plainNotice(ctx, 'ページが見つかりません', 'アドレスをお確かめください。');
  const plain = isFramed(ctx) || ctx.page === 'admin' || ctx.page === 'control';
  const text = plain ? plainPage(ctx, shown) : shopPage(ctx, shown);
  send(response, status, text, pageHeaders(ctx, cookies));
}

/** The control page's own form: `pay` and `on` become the one parameter that is carried along. */
const chosenSwitches = (url: URL) =>
  select([...url.searchParams.getAll('on'), ...url.searchParams.getAll('pay')].filter(isSwitch));

function viewOf(ctx: Context, path: string): View | undefined {
  switch (path) {
    case PATHS.top:
      return topPage(ctx);
    case PATHS.cart:
      return cartPage(ctx);
    case PATHS.customer:
      return customerPage(ctx);
    case PATHS.payment:
      return isFramed(ctx) ? framedPayment(ctx) : paymentPage(ctx);
    case PATHS.confirm:
      return confirmPage(ctx);
    case PATHS.complete:
      return completePage(ctx);
    case PATHS.admin:
      return adminPage(ctx);
    case PATHS.control:
      return controlPage(ctx);
    case '/newsletter':
      return plainNotice(
        ctx,
        'お茶だより',
        '登録を受け付けました（練習用のため、何も残りません）。',
      );
    case '/guide':
      return plainNotice(ctx, 'ご利用案内', '練習用のお店のため、案内は省いています。');
    default: {
      const product = productOf(path);
      return product && productPage(ctx, product);
    }
  }
}
