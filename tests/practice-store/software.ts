/** What the shop's software says of itself, at the top of every page of the shop. */
import { type Context, has } from './context.ts';
import { type Html, html } from './markup.ts';

export function softwareSays(ctx: Context): Html {
  return html`${has(ctx, 'software-version') && html`<!-- Welcart version : v2.12.1.2608181 -->`}
${
  has(ctx, 'installer-left') &&
  html`<div id="errorHeader">&gt;&gt; インストール完了後に /install フォルダを削除してください。</div>`
}
${
  has(ctx, 'php-messages') &&
  html`<br>
<b>Warning</b>:  Undefined variable $stock in <b>/var/www/html/shop/cart.php</b> on line <b>48</b><br>`
}
${
  has(ctx, 'payment-module') &&
  html`<meta name="eccube-csrf-token" content="">
<script type="text/plain" src="/html/bundle/front.bundle.js"></script>
<script type="application/json" id="amazon.Pay.renderButton"></script>`
}
${has(ctx, 'debug-toolbar') && html`<div id="sfwdt7c1e04" class="sf-toolbar sf-display-none"></div>`}`;
}
