import type { Carrier } from '../../rules/_core/carriers.ts';
import type { Locale } from '../../rules/_core/text.ts';

/** Who carries a measure, as every screen and every paper names them. */
export const carrierNames: Record<Locale, Record<Carrier, string>> = {
  ja: {
    store: '店舗',
    builder: '制作会社',
    'package-vendor': 'EC用ソフトの開発元',
    'cart-asp': 'カート会社（ASP）',
    psp: '決済会社（PSP）',
  },
  en: {
    store: 'Shop',
    builder: 'Builder of the site',
    'package-vendor': 'Maker of the shop software',
    'cart-asp': 'Cart service (ASP)',
    psp: 'Payment provider (PSP)',
  },
};
