import { type Context, has, linkTo, pathTo, type View } from '../context.ts';
import { FIRST_PRODUCT, findProduct, PRODUCTS, type Product, yen } from '../goods.ts';
import { type Html, html } from '../markup.ts';
import { PATHS } from '../places.ts';
import { quickPayForm } from './card-form.ts';
import { cartTable } from './order.ts';

export function topPage(ctx: Context): View {
  return {
    title: '日々のお茶と、手になじむ器',
    body: html`<section class="hero">
  <div class="hero-text">
    <p class="hero-season">新茶の季節のおたより</p>
    <h1>日々のお茶と、<br>手になじむ器。</h1>
    <p>掛川の小さな茶舗です。山の畑から届いた葉を店で仕上げ、近くの窯の器といっしょにお届けしています。</p>
    <a class="button" href="${linkTo(ctx, 'product')}">今月の煎茶を見る</a>
  </div>
  <img class="hero-image" src="/images/hero.svg" alt="急須と湯のみ、茶畑の景色" width="560" height="420">
</section>
<section class="band">
  <h2 id="goods">お茶と器</h2>
  <ul class="goods" data-slider>${PRODUCTS.map((product) => card(ctx, product))}</ul>
</section>
<section class="notes">
  <div><h3>送料</h3><p>全国一律 660 円。ご注文から二日ほどで発送します。</p></div>
  <div><h3>お支払い</h3><p>クレジットカード、代金引換、銀行振込をお使いいただけます。</p></div>
  <div><h3>いれ方の相談</h3><p>お湯の温度や茶葉の量など、お電話でもお気軽にどうぞ。</p></div>
</section>`,
  };
}

const productLink = (ctx: Context, product: Product): string =>
  pathTo(ctx, PATHS.product.replace(FIRST_PRODUCT.id, product.id));

const card = (
  ctx: Context,
  product: Product,
): Html => html`<li><a href="${productLink(ctx, product)}">
  <img src="/images/${product.id}.svg" alt="" width="300" height="240">
  <span class="goods-name">${product.name}</span>
  <span class="goods-amount">${product.amount}</span>
  <span class="price">${yen(product.price)}<small>（税込）</small></span>
</a></li>`;

export function productPage(ctx: Context, product: Product): View {
  return {
    title: product.name,
    body: html`<article class="product">
  <img src="/images/${product.id}.svg" alt="${product.name}" width="480" height="384">
  <div>
    <p class="kana">${product.kana}</p>
    <h1>${product.name}</h1>
    <p class="price price-large">${yen(product.price)}<small>（税込）</small></p>
    <p>${product.text}</p>
    <p class="goods-amount">${product.amount}</p>
    <form method="post" action="${pathTo(ctx, '/cart/add')}" class="buy">
      <input type="hidden" name="product" value="${product.id}">
      <label for="count">数量</label>
      <select id="count" name="count">${[1, 2, 3, 4, 5].map((n) => html`<option>${n}</option>`)}</select>
      <button class="button" type="submit">カートに入れる</button>
    </form>
  </div>
</article>
<section class="band">
  <h2>ごいっしょにどうぞ</h2>
  <ul class="goods goods-few">${PRODUCTS.filter(({ id }) => id !== product.id)
    .slice(0, 3)
    .map((other) => card(ctx, other))}</ul>
</section>`,
  };
}

export function cartPage(ctx: Context): View {
  const { cart } = ctx.session;
  if (cart.length === 0) {
    return {
      title: 'カート',
      step: 'cart',
      body: html`<h1>カート</h1>
<p>カートは空です。お茶と器から、お選びください。</p>
<p><a class="button" href="${linkTo(ctx, 'top')}">お店にもどる</a></p>`,
    };
  }
  return {
    title: 'カート',
    step: 'cart',
    body: html`<h1>カート</h1>
${cartTable(ctx, cart)}
<div class="actions">
  <a class="button" href="${linkTo(ctx, 'customer')}">レジへ進む</a>
  <a class="button-plain" href="${linkTo(ctx, 'top')}#goods">買い物を続ける</a>
</div>
${has(ctx, 'quick-pay') && quickPayForm(ctx)}`,
  };
}

/** Holds numbers that are no card numbers on purpose: post code, phone, member and gift card. */
export function customerPage(ctx: Context): View {
  return {
    title: 'お客様情報の入力',
    step: 'customer',
    body: html`<h1>お客様情報</h1>
<form method="post" action="${pathTo(ctx, '/shopping/customer')}">
<table class="form-table">
  <tr><th scope="row"><label for="name">お名前</label></th><td><input id="name" name="name" autocomplete="name" value="日向 花子" required></td></tr>
  <tr><th scope="row"><label for="postal">郵便番号</label></th><td><input id="postal" name="postal" autocomplete="postal-code" inputmode="numeric" maxlength="8" value="436-0000" class="short" required></td></tr>
  <tr><th scope="row"><label for="address">ご住所</label></th><td><input id="address" name="address" autocomplete="street-address" value="静岡県掛川市ひなた町 1-2-3" required></td></tr>
  <tr><th scope="row"><label for="tel">電話番号</label></th><td><input id="tel" name="tel" type="tel" autocomplete="tel" maxlength="13" value="0537-00-0000" required></td></tr>
  <tr><th scope="row"><label for="email">メールアドレス</label></th><td><input id="email" name="email" type="email" autocomplete="email" value="hanako@example.com" required></td></tr>
  <tr><th scope="row"><label for="member_card">会員カード番号</label></th><td><input id="member_card" name="member_card" inputmode="numeric" maxlength="10" placeholder="お持ちの方のみ 10 桁"></td></tr>
  <tr><th scope="row"><label for="gift">ギフトカード番号</label></th><td><input id="gift" name="gift_card" maxlength="16" placeholder="お持ちの方のみ 16 桁"></td></tr>
  <tr><th scope="row"><label for="memo">ご要望</label></th><td><textarea id="memo" name="memo" rows="3"></textarea></td></tr>
</table>
<div class="actions">
  <button class="button" type="submit">お支払い方法へ進む</button>
  <a class="button-plain" href="${linkTo(ctx, 'cart')}">カートにもどる</a>
</div>
</form>`,
  };
}

export const productOf = (path: string): Product | undefined =>
  path.startsWith('/products/') ? findProduct(path.slice('/products/'.length)) : undefined;

export function plainNotice(ctx: Context, title: string, text: string): View {
  return {
    title,
    body: html`<h1>${title}</h1><p>${text}</p><p><a class="button-plain" href="${linkTo(ctx, 'top')}">お店にもどる</a></p>`,
  };
}
