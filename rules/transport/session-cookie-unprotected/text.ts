import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'セッション Cookie（クッキー）の保護',
    passed: 'ログインや買い物かごを支えるセッション Cookie に、保護の指定があります。',
    why: 'セッション Cookie は「いま操作しているお客様」を見分ける合い札です。盗まれると、パスワードがなくても本人として操作される可能性があります。Secure は暗号化された通信だけで送る、HttpOnly はスクリプトから読ませない、という指定です。',
    owner: [
      '制作会社に、セッション Cookie に Secure と HttpOnly を付けるよう依頼してください。',
      '設定を変えたら、ログインと購入が最後まで進めることを確かめてください。',
    ],
    vendor: [
      'セッション Cookie に Secure; HttpOnly; SameSite=Lax を付けてください。PHP では、session.cookie_secure、session.cookie_httponly、session.cookie_samesite で設定できます。',
      '決済会社から POST で戻る画面がある場合は、SameSite を変える前に戻りの動作を試してください。',
    ],
    seen: {
      'flags-missing': 'セッション Cookie「{name}」に、{flags} の指定がありません。',
      'same-site-missing':
        'セッション Cookie「{name}」に、ほかのサイトからの送信を限る指定（SameSite）がありません。',
    },
    unknown: {
      'flags-not-seen':
        'Cookie の属性を確認できませんでした。この店舗を登録すると、属性まで点検できます。',
    },
  },
  en: {
    title: 'Protection of the session cookie',
    passed: 'The session cookie behind log-in and cart has its protecting flags.',
    why: 'The session cookie is the token by which the shop tells one shopper from another. Whoever steals it can act as that shopper without a password. Secure sends it over encrypted connections only; HttpOnly keeps scripts from reading it.',
    owner: [
      'Ask your builder to set Secure and HttpOnly on the session cookie.',
      'After the change, see that signing in and buying still work to the end.',
    ],
    vendor: [
      'Set Secure; HttpOnly; SameSite=Lax on the session cookie (in PHP: session.cookie_secure, session.cookie_httponly, session.cookie_samesite).',
      'Where a payment provider comes back by POST, try the return before changing SameSite.',
    ],
    seen: {
      'flags-missing': 'The session cookie “{name}” lacks {flags}.',
      'same-site-missing':
        'The session cookie “{name}” does not limit sending from other sites (SameSite).',
    },
    unknown: {
      'flags-not-seen':
        'The flags of the cookies were not seen. Add this store to have them checked.',
    },
  },
});
