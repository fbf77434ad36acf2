import type { Context, View } from '../context.ts';
import { type Html, html } from '../markup.ts';
import type { PageId } from '../page-ids.ts';
import { HOSTS, pageUrl } from '../places.ts';
import { PRESETS, type PresetName, type Selection, select } from '../selection.ts';
import { GROUPS, SWITCHES, type SwitchId } from '../switches.ts';

export const PAGE_NAMES: Readonly<Record<PageId, string>> = {
  top: 'トップ',
  product: '商品',
  cart: 'カート',
  customer: 'お客様情報',
  payment: 'お支払い',
  confirm: '確認',
  complete: '完了',
  admin: '管理ログイン',
  control: '切り替え',
};

/** Builds links, changes nothing: the switches live in the addresses alone. */
export function controlPage(ctx: Context): View {
  return {
    title: '切り替え',
    body: html`<div class="control">
<h1>練習のお店の切り替え</h1>
<p>お店をどの状態で開くかを選びます。選んだ内容は URL に入り、レジの最後まで引き継がれます。</p>
<div class="presets">${presetCard(ctx, 'before', '直す前', 'レジ点検が知っている問題を、すべて持つお店です。')}${presetCard(ctx, 'after', '直した後', '同じお店の問題を直したものです。')}</div>
<section class="panel now">
<h2>いまの設定で開く</h2>
<p class="now-list">${[...ctx.selection.on].map((id) => html`<span class="chip">${SWITCHES[id].ja}</span>`)}</p>
${pageLinks(ctx, ctx.selection)}
</section>
<form method="get" action="/control">
${Object.entries(GROUPS).map(([id, group]) => switchGroup(ctx, id, group))}
<div class="actions sticky"><button class="button" type="submit">この設定にする</button></div>
</form>
<section class="panel">
<h2>受け取ったリクエスト</h2>
<p>店を始めてからの件数だけを数えています。中身は見ていません。</p>
<dl class="counts">${Object.values(HOSTS).map((host) => html`<div><dt>${host}</dt><dd>${ctx.requests.total(host)}</dd></div>`)}</dl>
</section>
</div>`,
  };
}

function presetCard(ctx: Context, name: PresetName, title: string, text: string): Html {
  const selection = select(PRESETS[name]);
  return html`<section class="panel preset preset-${name}">
<h2>${title}<small>preset=${name}</small></h2>
<p>${text}</p>
<p><a class="button" href="${pageUrl(ctx.ports, 'top', selection)}">${title}のお店を開く</a></p>
<p><a href="${pageUrl(ctx.ports, 'control', selection)}">この設定から始める</a></p>
</section>`;
}

function pageLinks(ctx: Context, selection: Selection): Html {
  const pages = Object.entries(PAGE_NAMES).filter(([id]) => id !== 'control');
  return html`<p class="page-links">${pages.map(
    ([id, name]) => html`<a href="${pageUrl(ctx.ports, id as PageId, selection)}">${name}</a>`,
  )}</p>`;
}

function switchGroup(ctx: Context, id: string, group: (typeof GROUPS)[keyof typeof GROUPS]): Html {
  return html`<fieldset class="switches"><legend>${group.ja}<small>${group.en}</small></legend>
${Object.keys(group.switches).map((key) => switchRow(ctx, key as SwitchId, id === 'payment'))}
</fieldset>`;
}

function switchRow(ctx: Context, id: SwitchId, single: boolean): Html {
  const { ja, en, note, on } = SWITCHES[id];
  const alone = pageUrl(ctx.ports, on.length > 3 ? 'payment' : (on[0] ?? 'top'), select([id]));
  const checked = ctx.selection.on.has(id) ? html` checked` : html``;
  return html`<div class="switch">
<input type="${single ? 'radio' : 'checkbox'}" name="${single ? 'pay' : 'on'}" value="${id}" id="switch-${id}" aria-describedby="note-${id}"${checked}>
<label for="switch-${id}">${ja}<small lang="en">${en}</small></label>
<p id="note-${id}">${note}</p>
<p class="switch-links"><code>${id}</code><span>${on.length > 6 ? '全画面' : on.map((page) => PAGE_NAMES[page]).join('・')}</span><a href="${alone}">これだけで開く</a></p>
</div>`;
}
