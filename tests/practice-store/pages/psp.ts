import { escapeHtml, type Html, html } from '../markup.ts';

/** Pages of the practice payment company. They stand on its own host, with its own card fields. */
export function hostedPage(query: URLSearchParams, amount: string): string {
  const returnUrl = query.get('return_url') ?? '';
  return pspDocument(
    '練習ペイ お支払い',
    html`<main class="psp">
<p class="psp-brand">練習ペイ</p>
<h1>カード情報の入力</h1>
<dl class="sums"><div><dt>お店</dt><dd>茶と器 ひなた</dd></div><div class="sum-all"><dt>お支払い金額</dt><dd>${amount}</dd></div></dl>
<form method="post" action="/pay/authorize" autocomplete="on">
<input type="hidden" name="return_url" value="${returnUrl}">
${cardInputs(true)}
<button class="button" type="submit">支払う</button>
</form>
<p class="psp-note">このページは決済会社のものです。練習用のため、どの番号も承認され、保存されません。</p>
</main>`,
  );
}

export function framePage(title: string, script: Html): string {
  return pspDocument(
    title,
    html`<main class="psp psp-framed"><form id="card" autocomplete="on">${cardInputs(false)}</form></main>${script}`,
  );
}

const cardInputs = (named: boolean): Html => {
  const name = (text: string): Html => (named ? html` name="${text}"` : html``);
  return html`<div class="card-labels">
<p><label for="number">カード番号</label><input id="number"${name('card_number')} type="tel" inputmode="numeric" autocomplete="cc-number" maxlength="19" placeholder="0000 0000 0000 0000" required></p>
<p><label for="expiry">有効期限（月/年）</label><input id="expiry"${name('card_expiry')} type="tel" autocomplete="cc-exp" maxlength="5" placeholder="MM/YY" class="short" required></p>
<p><label for="code">セキュリティコード</label><input id="code"${name('security_code')} type="tel" inputmode="numeric" autocomplete="cc-csc" maxlength="4" class="short" required></p>
<p><label for="holder">カード名義</label><input id="holder"${name('card_holder')} autocomplete="cc-name" placeholder="HANAKO HINATA"></p>
</div>`;
};

function pspDocument(title: string, body: Html): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/css/shop.css">
</head>
<body class="psp-body">
${body.text}
</body>
</html>
`;
}
