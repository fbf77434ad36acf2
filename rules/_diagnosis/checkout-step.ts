/** Which step of buying a page is for, told by its address, its title and what it asks for. */
import { hostOf, pathOf } from '../_core/url.ts';
import type { CheckoutStep } from './diagnosis.ts';

export interface StepSigns {
  /** Address; query values may be left out. */
  url: string;
  title: string;
  /** A card is entered, chosen, confirmed or handed over here. */
  isPaymentPage: boolean;
  /** How many kinds of personal data the page asks for. */
  personalKinds: number;
}

/** What an address alone says: a step, a part of the shop where steps share one address, or somewhere that nobody buys. */
type Place = CheckoutStep | 'checkout' | 'elsewhere' | null;

/** So many kinds of personal data make a form about the shopper; one or two are a newsletter. */
const SHOPPER_KINDS = 3;

/**
 * The step, or null where nothing says. What the address names comes first; where it only says "checkout" or "cart" (shops
 * whose steps share one address), the title decides, then what the page asks for.
 */
export function checkoutStepOf({
  url,
  title,
  isPaymentPage,
  personalKinds,
}: StepSigns): CheckoutStep | null {
  const place = placeOf(url);
  if (place === 'elsewhere' || place === 'product') return place === 'product' ? place : null;
  const told = titleStep(title, place !== null);
  if (told === 'complete') return told;
  if (place !== null && place !== 'checkout' && place !== 'cart' && place !== 'top') return place;
  if (told !== null && told !== 'cart') return told;
  if (place === 'cart' || told === 'cart') return 'cart';
  if (isPaymentPage) return 'payment';
  if (place === 'checkout' && personalKinds >= SHOPPER_KINDS) return 'shopper';
  return place === 'top' ? 'top' : null;
}

const PLACES: readonly (readonly [Place, RegExp])[] = [
  ['complete', /^(?:completed?|completion|thanks?|thankyou|finish(?:ed)?|done|received|kanryou?)$/],
  ['confirm', /^(?:confirm|kakunin|review|verify)$/],
  [
    'payment',
    /^(?:payment|payments|pay|kessai|shiharai|siharai|card|creditcard|credit|settlement|billing)$/,
  ],
  [
    'shopper',
    /^(?:customer|shopper|address|addresses|shipping|delivery|deliv|nonmember|guest|information|okyakusama|todoke(?:saki)?|haisou?|orderer|purchaser|shippingaddress)$/,
  ],
  ['cart', /^(?:cart|carts|basket|bag|kago|shoppingcart|cartlist)$/],
];
const BUYING =
  /^(?:checkouts?|shopping|order|orders|ordering|purchase|buy|cart|carts|regi|chumon|tyumon)$/;
const PRODUCT =
  /^(?:products?|items?|goods|detail|details|shopdetail|shouhin|shohin|syouhin|commodity|sku|dp)$/;
/** Lists of products are no product. */
const LISTS = /^(?:list|lists|search|categor(?:y|ies)|collections?|ranking|new|sale|index)$/;
const ELSEWHERE =
  /^(?:contact|inquiry|inquiries|toiawase|otoiawase|entry|regist(?:er|ration)?|signup|member|members|mypage|account|accounts|newsletter|magazine|mailmaga|login|signin|logout|admin|faq|help|guide|about|company|privacy|law|tokushoho|tokutei|blog|news|info|reviews|withdraw|password|forgot|wishlist|favorite)$/;
const NOT_WORDS = /\.(?:html?|php|aspx?|jsp|cgi|do)$/;
/** Shops whose pages all have one path name the product in the query. */
const PRODUCT_KEY = /^(?:pid|product_?id|item_?id|goods_?id|product|item)$/;

function placeOf(url: string): Place {
  if (hostOf(url) === '') return null;
  const segments = pathOf(url)
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(NOT_WORDS, ''))
    .filter(
      (part) => part !== '' && !/^index$/.test(part) && !/^[a-z]{2}(?:-[a-z]{2})?$/.test(part),
    );
  const words = segments.flatMap((part) => part.split(/[-_.]+/));
  const buying = words.some((word) => BUYING.test(word));
  const keys = queryKeys(url);
  if (segments.length === 0) return keys.some((key) => PRODUCT_KEY.test(key)) ? 'product' : 'top';
  if (!buying && words.some((word) => ELSEWHERE.test(word))) return 'elsewhere';
  if (!buying && isProduct(segments, words, keys)) return 'product';
  const named = namedStep(words);
  if (named) return named;
  return buying ? 'checkout' : null;
}

function isProduct(segments: string[], words: string[], keys: string[]): boolean {
  const at = segments.findIndex((part) => part.split(/[-_.]+/).some((word) => PRODUCT.test(word)));
  if (at < 0 || words.some((word) => LISTS.test(word))) return false;
  // `/products` alone is the list of them.
  return segments.length > at + 1 || keys.length > 0 || /detail/.test(segments[at] ?? '');
}

/** The furthest step that the words of an address name; the last word counts most. */
function namedStep(words: readonly string[]): CheckoutStep | null {
  const joined = words.join(' ');
  if (/\bthank (?:you)\b|\border (?:received|complete)\b/.test(joined)) return 'complete';
  // In English a page of this name thanks for the order, in Japanese shops it asks to check it: the title tells.
  if (words.at(-1) === 'confirmation') return 'confirm';
  for (const word of [...words].reverse()) {
    const found = PLACES.find(([, pattern]) => pattern.test(word));
    if (found) return found[0] as CheckoutStep;
  }
  return null;
}

function queryKeys(url: string): string[] {
  const query = url.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  return query
    .toLowerCase()
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '')
    .filter((key) => key !== '');
}

const TITLES: readonly (readonly [CheckoutStep, RegExp])[] = [
  [
    'complete',
    /ご?(?:注文|購入|お?申込|お?申し込み)(?:手続き)?(?:が|の|を)?(?:完了|受付)|(?:注文|購入|申込)(?:を|が)?(?:受け付け|承り)|(?:注文|購入|買い?上げ|買物|買い物).*ありがとうございま|order (?:complete|completed|received|placed|confirmed|confirmation)|thank you for your (?:order|purchase)/i,
  ],
  [
    'confirm',
    /(?:注文|内容|購入|入力|申込).*確認|確認画面|^確認|confirm (?:your )?order|review (?:your )?order|order review/i,
  ],
  ['payment', /お?支払い?(?:い)?(?:方法|手続|情報|画面|選択)?|決済|カード情報|payment/i],
  [
    'shopper',
    /お?客様(?:の)?情報|お?届け先|ご?注文者|配送(?:先|方法)|発送|ゲスト購入|ご?購入者|shipping (?:address|details|information)|delivery (?:address|details)|your details|contact information/i,
  ],
  [
    'cart',
    /カート|買い?物かご|カゴの?中|(?:shopping|your) (?:cart|basket|bag)|^(?:cart|basket|bag)\b/i,
  ],
];
/** Thanks alone: of an order only where one can be made. */
const THANKS = /ありがとうございま|完了|thank you/i;

// The shop's own name stands at one end of the title, behind a bar.
function titleStep(title: string, inShop: boolean): CheckoutStep | null {
  const parts = title.split(/\s*[|｜]\s*|\s+[-–—:：/]\s+/).filter((part) => part !== '');
  for (const [step, pattern] of TITLES) {
    if (parts.some((part) => pattern.test(part))) return step;
    if (step === 'complete' && inShop && parts.some((part) => THANKS.test(part))) return step;
  }
  return null;
}
