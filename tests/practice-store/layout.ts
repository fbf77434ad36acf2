import { type Context, has, linkTo, pathTo, type View } from './context.ts';
import { fixtureBody } from './fixtures.ts';
import { escapeHtml, type Html, html } from './markup.ts';
import { softwareSays } from './software.ts';
import { scriptsFor, tagManagerFrame } from './third-party.ts';

const STEPS = [
  ['cart', 'カート'],
  ['customer', 'お客様情報'],
  ['payment', 'お支払い'],
  ['confirm', 'ご確認'],
  ['complete', '完了'],
] as const;

/** A page of the shop around its view. */
export function shopPage(ctx: Context, view: View): string {
  return page(
    ctx,
    view,
    html`${adminBar(ctx)}${softwareSays(ctx)}
<header class="head">
  <a class="brand" href="${linkTo(ctx, 'top')}"><span class="mark" aria-hidden="true">陽</span>茶と器 ひなた</a>
  <nav aria-label="お店の案内"><a href="${linkTo(ctx, 'top')}#goods">お茶と器</a><a href="${linkTo(ctx, 'cart')}">カート</a></nav>
</header>
${progress(view.step)}
<main class="main">
${view.body}
</main>
${footer(ctx)}
${chatAnchor(ctx)}${fixtureBody(ctx)}`,
  );
}

/** A page without the shop's header: admin login and control page. */
export function plainPage(ctx: Context, view: View): string {
  return page(ctx, view, html`<main class="main">${view.body}</main>`);
}

function page(ctx: Context, view: View, body: Html): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(view.title)}｜茶と器 ひなた</title>
<link rel="icon" href="/images/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/shop.css">
${scriptsFor(ctx).text}
</head>
<body class="page-${ctx.page}${storageMarks(ctx)}">
${tagManagerFrame(ctx).text}
${body.text}
</body>
</html>
`;
}

/** `shop.js` puts test values into web storage on these pages, and takes them away again on all others. */
function storageMarks(ctx: Context): string {
  const number = has(ctx, 'card-number-in-storage') ? ' keeps-card-number' : '';
  const code = has(ctx, 'security-code-prefilled') ? ' keeps-security-code' : '';
  return number + code;
}

function adminBar(ctx: Context): Html {
  if (!has(ctx, 'admin-session')) return html``;
  return html`<div id="wpadminbar" class="adminbar" role="navigation" aria-label="ツールバー">
  <ul><li>ひなた</li><li>＋ 新規</li><li>受注 2</li><li class="adminbar-user">こんにちは、shop-admin さん</li></ul>
</div>`;
}

function progress(step: View['step']): Html {
  if (step === undefined) return html``;
  return html`<ol class="steps" aria-label="ご注文の流れ">${STEPS.map(
    ([id, name]) => html`<li${id === step ? html` aria-current="step"` : ''}>${name}</li>`,
  )}</ol>`;
}

function footer(ctx: Context): Html {
  return html`<footer class="foot">
  <p class="foot-name">茶と器 ひなた</p>
  <p>静岡県掛川市ひなた町 1-2-3　TEL 0537-00-0000<br>営業日 火〜土 10:00–17:00</p>
  <p class="foot-links"><a href="${pathTo(ctx, '/guide')}">特定商取引法に基づく表記</a><a href="${pathTo(ctx, '/guide')}">プライバシーポリシー</a>${
    has(ctx, 'admin-linked') && html`<a href="${linkTo(ctx, 'admin')}">管理画面ログイン</a>`
  }</p>
  <p class="foot-note">このお店は練習用です。商品は届かず、入力した内容は保存されません。<a href="${linkTo(ctx, 'control')}">切り替え</a></p>
</footer>`;
}

const chatAnchor = (ctx: Context): Html =>
  has(ctx, 'chat-widget') ? html`<div id="hiyori-chat"></div>` : html``;
