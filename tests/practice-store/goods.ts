export interface Product {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly price: number;
  readonly amount: string;
  readonly text: string;
  readonly kind: 'pouch' | 'pot' | 'cup' | 'plate';
  readonly tint: string;
  readonly ground: string;
}

export interface CartLine {
  readonly id: string;
  readonly count: number;
}

export const PRODUCTS: readonly Product[] = [
  {
    id: 'fukamushi-sencha',
    name: '深蒸し煎茶「朝もや」',
    kana: 'ふかむしせんちゃ あさもや',
    price: 1296,
    amount: '100g 袋入り',
    text: '掛川の山あいで摘んだ一番茶を、ふだんより長く蒸しました。ぬるめのお湯でゆっくりいれると、まるい甘みが出ます。',
    kind: 'pouch',
    tint: '#6f8f4e',
    ground: '#e9ecd9',
  },
  {
    id: 'hojicha',
    name: 'ほうじ茶「たき火」',
    kana: 'ほうじちゃ たきび',
    price: 864,
    amount: '120g 袋入り',
    text: '茎の多いお茶を、強めの火で香ばしく焙じました。熱いお湯でさっといれて、食後の一杯に。',
    kind: 'pouch',
    tint: '#a5683c',
    ground: '#f2e3d0',
  },
  {
    id: 'tokoname-kyusu',
    name: '常滑の急須 小',
    kana: 'とこなめのきゅうす',
    price: 7480,
    amount: '280ml 朱泥',
    text: '二、三人分にちょうどよい大きさです。細かな陶製の茶こしで、深蒸しの茶葉も目詰まりしにくくなっています。',
    kind: 'pot',
    tint: '#9c4f38',
    ground: '#f0ded3',
  },
  {
    id: 'wakocha',
    name: '和紅茶「夕映え」',
    kana: 'わこうちゃ ゆうばえ',
    price: 1080,
    amount: '2.5g × 12 包',
    text: '渋みのおだやかな国産の紅茶です。ミルクを入れなくても、はちみつのような香りが立ちます。',
    kind: 'pouch',
    tint: '#b5523b',
    ground: '#f5dfd4',
  },
  {
    id: 'yunomi',
    name: '粉引の湯のみ',
    kana: 'こひきのゆのみ',
    price: 2750,
    amount: '180ml ひとつずつ手づくり',
    text: '白い化粧土のやわらかな手ざわり。使ううちに少しずつ色が深まります。',
    kind: 'cup',
    tint: '#f5f0e4',
    ground: '#dfe4e2',
  },
  {
    id: 'mamezara',
    name: '藍の豆皿',
    kana: 'あいのまめざら',
    price: 1320,
    amount: '径 9cm',
    text: 'お茶うけの干菓子や、箸休めに。藍一色の線を一枚ずつ筆で描いています。',
    kind: 'plate',
    tint: '#3f5f86',
    ground: '#e4e3da',
  },
];

const BY_ID = new Map(PRODUCTS.map((product) => [product.id, product]));

export const FIRST_PRODUCT = PRODUCTS[0] as Product;

/** What a visitor who opens a later step directly finds in the cart, so that every page stands alone. */
export const SAMPLE_CART: readonly CartLine[] = [{ id: FIRST_PRODUCT.id, count: 2 }];

export const SHIPPING = 660;

export const findProduct = (id: string): Product | undefined => BY_ID.get(id);

export const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;

export const subtotal = (cart: readonly CartLine[]): number =>
  cart.reduce((sum, line) => sum + (findProduct(line.id)?.price ?? 0) * line.count, 0);

export const total = (cart: readonly CartLine[]): number =>
  cart.length === 0 ? 0 : subtotal(cart) + SHIPPING;

/** Adds one product, bounded so that no visitor's cart grows without end. */
export function addToCart(cart: readonly CartLine[], id: string, count: number): CartLine[] {
  const before = cart.find((line) => line.id === id)?.count ?? 0;
  const rest = cart.filter((line) => line.id !== id);
  return [...rest, { id, count: Math.min(before + count, 9) }];
}
