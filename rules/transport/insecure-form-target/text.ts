import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '暗号化されずに送られるフォーム',
    passed: 'フォームの送信先に、暗号化されていない http のものは見当たりませんでした。',
    why: '画面が https でも、フォームの送信先が http だと、入力された内容は暗号化されずに送られます。通信の途中で読まれる可能性があり、ブラウザーは送信の前に警告を出します。',
    owner: ['制作会社に、フォームの送信先を https に直すよう依頼してください。'],
    vendor: [
      'form の action を https の URL または相対 URL に改めてください。',
      '送信先のサーバーが https に対応していない場合は、対応させるか送信先を替えてください。',
    ],
    seen: {
      card: 'カード情報の入力欄があるフォームの送信先が、暗号化されていない http です（{host}）。',
      personal:
        'お客様の情報を入力するフォームの送信先が、暗号化されていない http です（{host}）。',
      other: '送信先が暗号化されていない http のフォームが {count} 件あります（{host}）。',
    },
    unknown: {},
  },
  en: {
    title: 'Forms sent without encryption',
    passed: 'No form is sent to an unencrypted http address.',
    why: 'Even on an https page, a form whose target is http sends what was typed without encryption. It may be read on its way, and browsers warn the shopper before sending.',
    owner: ['Ask your builder to change the form’s target to https.'],
    vendor: [
      'Change the form’s action to an https or relative address.',
      'Where the receiving server has no https, add it or send the form elsewhere.',
    ],
    seen: {
      card: 'A form with card fields is sent to an unencrypted http address ({host}).',
      personal:
        'A form that asks for personal data is sent to an unencrypted http address ({host}).',
      other: '{count} form(s) are sent to an unencrypted http address ({host}).',
    },
    unknown: {},
  },
});
