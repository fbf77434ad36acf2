import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理画面のパスワードをブラウザーが保存する作りになっている',
    passed: '管理画面のパスワード欄は、ブラウザーに保存を頼まない作りになっていました。',
    why: '共用のパソコンでブラウザーがパスワードを覚えていると、その席に着いた人が管理画面に入れます。自分だけの端末で、画面ロックやパスワード管理ツールを使っている場合は問題ありません。',
    owner: [
      'このパソコンを何人かで使っている場合は、ブラウザーに保存した管理画面のパスワードを消してください。',
      '自分だけの端末で使っている場合は、そのままで問題ありません。',
    ],
    vendor: [
      '共用の端末で使われる場合は、管理画面のパスワード欄を autocomplete="off" にすることを検討してください。二段階認証を入れるほうが効果があります。',
    ],
    seen: {
      offered:
        '管理画面のログインと思われるパスワード欄が、ブラウザーに保存できる形になっています。',
    },
    unknown: {},
  },
  en: {
    title: 'Administration password offered to the browser for saving',
    passed: 'The administration’s password field does not ask the browser to save it.',
    why: 'On a shared computer, a saved password lets in whoever sits down there. On a device of one’s own, with a screen lock or a password manager, it does no harm.',
    owner: [
      'If several people use this computer, delete the administration’s password from the browser.',
      'If it is yours alone, nothing needs to be done.',
    ],
    vendor: [
      'Where shared computers are used, consider autocomplete="off" on the administration’s password field. Two-step verification does more.',
    ],
    seen: {
      offered:
        'A password field that appears to be an administration’s log-in lets the browser save what is typed.',
    },
    unknown: {},
  },
});
