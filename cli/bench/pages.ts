/**
 * Pages of a shop in any size, for measuring. The mix is that of a long list of goods with a payment form: eleven elements
 * a card, a quantity field in every eighth, a few scripts and metas.
 */
const ELEMENTS_OF_CARD = 11;
const ELEMENTS_OF_REST = 64;

function card(n: number): string {
  const quantity =
    n % 8 === 0
      ? `<input type="number" name="quantity[${n}]" value="1" aria-label="数量">`
      : '<span>送料別</span>';
  return `<article class="item" id="item-${n}"><a href="/products/${n}"><img alt="" width="40" height="40"
src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a><h3>深蒸し煎茶 ${n} 号</h3><div class="body"><p class="text">静岡の茶園から、
摘みたてのお茶をお届けします。</p><p class="price"><span class="yen">¥</span><b>${1000 + n}</b></p>${quantity}<button type="button">
カートに入れる</button></div></article>\n`;
}

const PAYMENT_FORM = `<form id="payment" method="post" action="/shopping/confirm"><table>
<tr><th>カード番号</th><td><input type="text" name="card_no" autocomplete="cc-number" maxlength="19" inputmode="numeric"></td></tr>
<tr><th>有効期限</th><td><select name="exp_month"><option>01<option>02<option>03<option>04</select>
<select name="exp_year"><option>2027<option>2028<option>2029<option>2030</select></td></tr>
<tr><th>セキュリティコード</th><td><input type="password" name="security_code" maxlength="4"></td></tr>
<tr><th>カード名義</th><td><input type="text" name="card_name" autocomplete="cc-name"></td></tr>
<tr><th>お届け先</th><td><input type="text" name="address" autocomplete="street-address"></td></tr>
</table><input type="hidden" name="token" value=""><label for="agree">利用規約</label><input type="checkbox" id="agree">
<button type="submit">確認する</button></form>`;

/** A whole document of about `elements` elements; `head` and `tail` go into its head and to the end of its body. */
export function shopPage(elements: number, head = '', tail = ''): string {
  const cards = Math.max(0, Math.round((elements - ELEMENTS_OF_REST) / ELEMENTS_OF_CARD));
  const goods = Array.from({ length: cards }, (_, n) => card(n)).join('');
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>お支払い</title>
<meta name="viewport" content="width=device-width"><meta property="og:type" content="website">
<meta name="description" content="茶園から"><style>.item{display:inline-block;width:180px}</style>${head}</head>
<body class="front_page"><header><nav><ul><li><a href="/">ホーム</a><li><a href="/cart">カート</a></ul></nav></header>
<main>${PAYMENT_FORM}<section>${goods}</section></main><footer><p>© 練習のお店</p></footer>
<script>var shop = { name: 'renshu', api: '/api/cart' };</script>${tail}</body></html>`;
}

/** The text of one of many small scripts: what tags and widgets do when they load. */
export function smallScript(n: number): string {
  return `(function () {
  var seen = JSON.parse(sessionStorage.getItem('widget-${n}') || '{"visits":0}');
  seen.visits++;
  sessionStorage.setItem('widget-${n}', JSON.stringify(seen));
  var items = document.querySelectorAll('.item a');
  for (var i = ${n % 7}; i < items.length; i += 7) {
    items[i].setAttribute('data-widget-${n}', String(i));
    items[i].addEventListener('mouseover', function () { seen.last = Date.now(); });
  }
  document.addEventListener('click', function (event) { seen.clicked = event.target && event.target.id; });
  window['widget${n}'] = { seen: seen, id: btoa('widget-${n}') };
})();`;
}
