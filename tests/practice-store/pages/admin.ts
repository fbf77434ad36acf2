import { type Context, has, pathTo, type View } from '../context.ts';
import { html } from '../markup.ts';

export function adminPage(ctx: Context): View {
  const code = html`<p><label for="otp">確認コード（認証アプリの 6 桁）</label><input id="otp" name="otp" inputmode="numeric" autocomplete="one-time-code" maxlength="6" class="short" required></p>`;
  return {
    title: '管理画面ログイン',
    body: html`<section class="login panel">
<p class="brand"><span class="mark" aria-hidden="true">陽</span>茶と器 ひなた</p>
<h1>ショップ管理画面</h1>
${ctx.query.get('failed') === '1' && html`<p class="notice" role="status">練習用のため、ログインはできません。</p>`}
<form method="post" action="${pathTo(ctx, '/admin/login')}" id="admin-login">
<p><label for="login_id">ログイン ID</label><input id="login_id" name="login_id" autocomplete="username" required></p>
<p><label for="password">パスワード</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
${!has(ctx, 'admin-single-factor') && code}
<button class="button" type="submit">ログイン</button>
</form>
</section>`,
  };
}
