import type { CartLine } from './goods.ts';
import { type Html, html } from './markup.ts';
import type { PageId } from './page-ids.ts';
import { type HostId, origin, type Ports, pageUrl, type Scheme, shopUrl } from './places.ts';
import type { RequestLog } from './requests.ts';
import type { Selection } from './selection.ts';
import { type DefectId, SWITCHES } from './switches.ts';

/** What a visitor has done so far. Kept in memory only; never a card number. */
export interface Session {
  readonly id: string;
  cart: CartLine[];
  /** The cart still holds the sample that lets later steps be opened directly. */
  fresh: boolean;
  shopper: string;
  /** How many card fields were received and dropped; null before the payment step. */
  cardFields: number | null;
}

/** Everything a page builder may ask about the request it answers. */
export interface Context {
  readonly page: PageId;
  readonly scheme: Scheme;
  readonly ports: Ports;
  readonly selection: Selection;
  readonly session: Session;
  readonly nonce: string;
  readonly query: URLSearchParams;
  readonly requests: RequestLog;
}

export interface View {
  readonly title: string;
  readonly body: Html;
  /** Step of the checkout for the progress line, if it is one. */
  readonly step?: 'cart' | 'customer' | 'payment' | 'confirm' | 'complete';
}

/** On in this selection, whatever page is shown. */
export const isOn = (ctx: Context, id: DefectId): boolean => ctx.selection.on.has(id);

/** On, and this page is one of those on which the switch can be seen. */
export const has = (ctx: Context, id: DefectId): boolean =>
  isOn(ctx, id) && SWITCHES[id].on.includes(ctx.page);

export const linkTo = (ctx: Context, page: PageId): string =>
  pageUrl(ctx.ports, page, ctx.selection);

/** A path of the shop under the scheme of the page that is shown. */
export const pathTo = (ctx: Context, path: string): string =>
  shopUrl(ctx.ports, ctx.scheme, path, ctx.selection);

/** A file of another host, asked for with the scheme of the page as `//host/…` would. */
export const fileAt = (ctx: Context, host: HostId, path: string, scheme = ctx.scheme): string =>
  origin(ctx.ports, scheme, host) + path;

/** A payment company is never reached without encryption, whatever the shop's page is served over. */
export const pspFile = (ctx: Context, path: string): string =>
  origin(ctx.ports, 'https', 'psp') + path;

/** A GET form replaces its action's query, so there the switches travel as hidden fields. */
export const carriedFields = (ctx: Context): Html => {
  const [key, value] = ctx.selection.query;
  return html`<input type="hidden" name="${key}" value="${value}">`;
};
