import { type Context, fileAt, has, linkTo, pathTo, type View } from '../context.ts';
import { type Html, html } from '../markup.ts';
import { testCardNumber } from '../places.ts';
import { paymentForm, saveCardForm, unknownFrame } from './card-form.ts';
import { orderSummary } from './order.ts';

export function paymentPage(ctx: Context): View {
  return {
    title: 'お支払い方法',
    step: 'payment',
    body: html`<h1>お支払い</h1>
<div class="columns">
<div>
${has(ctx, 'mixed-image') && oldBanner(ctx)}
<fieldset class="methods"><legend>お支払い方法</legend>
<label><input type="radio" name="payment_id" value="1" checked> クレジットカード</label>
<label><input type="radio" name="payment_id" value="2" disabled> 代金引換（ただいまお休み）</label>
<label><input type="radio" name="payment_id" value="3" disabled> 銀行振込（ただいまお休み）</label>
</fieldset>
<section class="panel">
<h2>クレジットカード</h2>
<p class="brands" aria-label="使えるカード"><span>VISA</span><span>Mastercard</span><span>JCB</span><span>AMEX</span></p>
${paymentForm(ctx)}
</section>
${has(ctx, 'unknown-payment-frame') && unknownFrame(ctx)}
${has(ctx, 'insecure-form') && newsletter(ctx)}
</div>
${orderSummary(ctx)}
</div>`,
  };
}

const oldBanner = (ctx: Context): Html =>
  html`<img class="banner" src="${fileAt(ctx, 'cdn', '/banner/ssl.svg', 'http')}" alt="お支払いは暗号化されています" width="640" height="80">`;

function newsletter(ctx: Context): Html {
  const target = new URL(pathTo(ctx, '/newsletter'));
  target.protocol = 'http:';
  target.port = String(ctx.ports.http);
  return html`<section class="panel">
<h2>お茶だより（メールマガジン）</h2>
<form method="post" action="${target.href}" class="inline-form">
<label for="mailmag">メールアドレス</label><input id="mailmag" name="mail" type="email" autocomplete="email">
<button class="button-plain" type="submit">登録する</button>
</form>
</section>`;
}

/** What stands inside of the shop's own frame on the payment page. */
export const framedPayment = (ctx: Context): View => ({
  title: 'カード情報の入力',
  body: paymentForm(ctx),
});

export function confirmPage(ctx: Context): View {
  return {
    title: 'ご注文内容の確認',
    step: 'confirm',
    body: html`<h1>ご注文内容の確認</h1>
<div class="columns">
<div>
<p>内容をお確かめください。ご注文はまだ確定していません。</p>
<table class="form-table">
<tr><th scope="row">お名前</th><td>${ctx.session.shopper} 様</td></tr>
<tr><th scope="row">お届け先</th><td>静岡県掛川市ひなた町 1-2-3</td></tr>
<tr><th scope="row">お支払い</th><td>クレジットカード<br><small>${received(ctx)}</small></td></tr>
</table>
<form method="post" action="${pathTo(ctx, '/shopping/order')}" id="purchase_form">
<input type="hidden" name="mode" value="order">
${has(ctx, 'card-number-in-confirm') && html`<input type="hidden" name="cardno" value="${testCardNumber()}">`}
<div class="actions">
<button class="button" type="submit">注文を確定する</button>
<a class="button-plain" href="${linkTo(ctx, 'payment')}">お支払いにもどる</a>
</div>
</form>
</div>
${orderSummary(ctx)}
</div>`,
  };
}

function received(ctx: Context): string {
  const { payment } = ctx.selection;
  if (payment === 'redirect') return '決済会社の画面で入力済み';
  if (!payment.startsWith('passing')) return '決済会社のトークンを受け取りました';
  const { cardFields } = ctx.session;
  return cardFields === null
    ? 'カード情報を受け取りました'
    : `カードの項目を ${cardFields} 件受け取り、すぐに破棄しました（練習用）`;
}

export function completePage(ctx: Context): View {
  return {
    title: 'ご注文ありがとうございます',
    step: 'complete',
    body: html`<div class="thanks">
<img src="/images/yunomi.svg" alt="" width="180" height="144">
<h1>ご注文ありがとうございます</h1>
<p>ご注文番号 <strong>H-20417</strong></p>
<p>確認のメールをお送りしました。発送まで、二日ほどお待ちください。</p>
<p><a class="button-plain" href="${linkTo(ctx, 'top')}">お店にもどる</a></p>
</div>
${has(ctx, 'save-card') && saveCardForm(ctx)}`,
  };
}
