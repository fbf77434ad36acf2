import { type Html, html, raw } from '../markup.ts';

export interface CardFieldOptions {
  /** With a `name` attribute a field is sent with its form. */
  readonly named: boolean;
  readonly split: boolean;
  readonly codePrefilled: boolean;
  /** Put before ids where two card forms could stand on one page. */
  readonly prefix?: string;
}

type Named = (id: string) => Html;

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const YEARS = Array.from({ length: 10 }, (_, index) => String(26 + index));

/** Old shop layout: labels are nothing but header cells of a table. */
export function cardTable(options: CardFieldOptions): Html {
  const { attributes, name } = naming(options);
  const number = options.split
    ? splitNumber(attributes, name)
    : html`<input type="text" ${attributes('cardno')} inputmode="numeric" maxlength="19" autocomplete="off" placeholder="ハイフンなし" required>`;
  return html`<table class="form-table card-table">
<tr><th scope="row">カード番号</th><td>${number}</td></tr>
<tr><th scope="row">有効期限</th><td>${monthAndYear(attributes)}</td></tr>
<tr><th scope="row">カード名義</th><td><input type="text" ${attributes('card_name')} autocomplete="off" placeholder="HANAKO HINATA"></td></tr>
<tr><th scope="row">セキュリティコード</th><td>${securityCode(attributes, options)}<small>カード裏面の 3 桁または 4 桁</small></td></tr>
</table>`;
}

/** Newer layout: `<label for>`, one expiry field, autocomplete tokens. */
export function cardLabels(options: CardFieldOptions): Html {
  const { attributes, name, id } = naming(options);
  const number = options.split
    ? splitNumber(attributes, name)
    : html`<input type="tel" ${attributes('card-number')} autocomplete="cc-number" maxlength="19" placeholder="0000 0000 0000 0000" required>`;
  const expiry = options.split
    ? monthAndYear(attributes)
    : html`<input type="tel" ${attributes('card-expiry')} autocomplete="cc-exp" maxlength="5" placeholder="MM/YY" class="short" required>`;
  return html`<div class="card-labels">
<p><label for="${id('card-number')}">カード番号</label>${number}</p>
<p><label for="${id('card-expiry')}">有効期限</label>${expiry}</p>
<p><label for="${id('security_code')}">セキュリティコード</label>${securityCode(attributes, options)}</p>
<p><label for="${id('card-holder')}">カード名義</label><input type="text" ${attributes('card-holder')} autocomplete="cc-name" placeholder="HANAKO HINATA"></p>
</div>`;
}

function naming(options: CardFieldOptions): {
  attributes: Named;
  name: Named;
  id: (id: string) => string;
} {
  const id = (base: string): string => (options.prefix ?? '') + base;
  const name = (base: string): Html => (options.named ? html` name="${base}"` : html``);
  return { id, name, attributes: (base) => html`id="${id(base)}"${name(base)}` };
}

function splitNumber(attributes: Named, name: Named): Html {
  return html`<span class="split">${[1, 2, 3, 4].map((part) => {
    const start = part === 1 ? attributes('cardno1') : name(`cardno${part}`);
    return html`<input type="tel" ${start} maxlength="4" inputmode="numeric" data-card-part aria-label="カード番号 ${part} 組目" required>`;
  })}</span>`;
}

const monthAndYear = (
  attributes: Named,
): Html => html`<span class="expiry"><select ${attributes('exp_month')} aria-label="有効期限（月）">${MONTHS.map((month) => html`<option value="${month}">${month}</option>`)}</select> 月
<select ${attributes('exp_year')} aria-label="有効期限（年）">${YEARS.map((year) => html`<option value="${year}">20${year}</option>`)}</select> 年</span>`;

function securityCode(attributes: Named, { codePrefilled }: CardFieldOptions): Html {
  const value = codePrefilled ? raw(' value="123"') : html``;
  return html`<input type="password" ${attributes('security_code')} maxlength="4" inputmode="numeric" autocomplete="${codePrefilled ? 'on' : 'off'}" class="short"${value} required>`;
}
