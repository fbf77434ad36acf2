import type { EvidenceLevel } from './evidence-level.ts';

/** A host below which each shop has a name of its own, and which the public-suffix list does not know as such. */
export interface ShopHost {
  /** Shops are `<name>.<host>`. */
  host: string;
  /** First labels of the service's own hosts: what stands there serves every shop, and is one site. */
  own: RegExp;
  evidence: EvidenceLevel;
  source: string;
}

const OWN =
  /^(?:www|secure|cart|ssl|img|image|images|static|file|cdn|assets?|api|app|js|css|c|id|account|login|admin|pay|checkout|help|manual|support|reserve)\d*$/;

/**
 * Rented shops in Japan (and BigCommerce's). `base.shop`, `base.ec`, `official.ec`, `theshop.jp`, `buyshop.jp`, `myshopify.com` and others
 * stand in the public-suffix list itself; a test says when one of these does too.
 */
export const SHOP_HOSTS: readonly ShopHost[] = [
  { host: 'shop-pro.jp', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'thebase.in', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'stores.jp', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'stores.store', own: OWN, evidence: 'G', source: 'from memory' },
  { host: 'raku-uru.jp', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  // Its shops share numbered servers (`gigaplus`, `shop12`): each is one host of many shops, and none of them another's.
  {
    host: 'makeshop.jp',
    own: /^(?:www|gigaplus|secure)\d*$/,
    evidence: 'P',
    source: 'public code and fingerprints',
  },
  { host: 'shopserve.jp', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'aiship.jp', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'ebisumart.com', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'melcart.jp', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'mybigcommerce.com', own: OWN, evidence: 'P', source: 'public code and fingerprints' },
  { host: 'ocnk.net', own: OWN, evidence: 'P', source: 'addresses of shops in public code' },
  { host: 'easy-myshop.jp', own: OWN, evidence: 'P', source: 'addresses of shops in public code' },
  { host: 'cart.fc2.com', own: OWN, evidence: 'P', source: 'addresses of shops in public code' },
];
