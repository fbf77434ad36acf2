import { type Context, linkTo, pathTo } from '../context.ts';
import { type CartLine, findProduct, SHIPPING, subtotal, total, yen } from '../goods.ts';
import { type Html, html } from '../markup.ts';

export function cartTable(ctx: Context, cart: readonly CartLine[]): Html {
  return html`<table class="cart">
<thead><tr><th scope="col">商品</th><th scope="col">数量</th><th scope="col">金額</th></tr></thead>
<tbody>${cart.map((line) => cartRow(ctx, line))}</tbody>
</table>
${sums(cart)}`;
}

function cartRow(ctx: Context, line: CartLine): Html {
  const product = findProduct(line.id);
  if (!product) return html``;
  return html`<tr>
<td><img src="/images/${product.id}.svg" alt="" width="72" height="58"><span>${product.name}<small>${product.amount}</small></span></td>
<td>${line.count}<form method="post" action="${pathTo(ctx, '/cart/remove')}"><button class="link" name="product" value="${product.id}">取り消す</button></form></td>
<td class="price">${yen(product.price * line.count)}</td>
</tr>`;
}

const sums = (cart: readonly CartLine[]): Html => html`<dl class="sums">
<div><dt>小計</dt><dd>${yen(subtotal(cart))}</dd></div>
<div><dt>送料</dt><dd>${yen(SHIPPING)}</dd></div>
<div class="sum-all"><dt>合計（税込）</dt><dd>${yen(total(cart))}</dd></div>
</dl>`;

/** The short list of what is ordered that stands beside the payment and confirm steps. */
export function orderSummary(ctx: Context): Html {
  const { cart } = ctx.session;
  return html`<aside class="summary" aria-label="ご注文の内容">
<h2>ご注文の内容</h2>
<ul>${cart.map((line) => html`<li><span>${findProduct(line.id)?.name ?? ''} × ${line.count}</span></li>`)}</ul>
${sums(cart)}
<p><a href="${linkTo(ctx, 'cart')}">カートを見直す</a></p>
</aside>`;
}
