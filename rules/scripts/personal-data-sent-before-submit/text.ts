import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '送信ボタンの前に外部へ送られる連絡先',
    passed:
      'これまでに見た範囲では、送信ボタンを押す前に、氏名・メールアドレス・電話番号が外部へ送られる動きはありませんでした。',
    why: '入力途中の氏名・メールアドレス・電話番号を、広告や解析のサービスが受け取ることがあります。多くのサイトで見られる動きですが、お客様はまだ送信していません。設定と、プライバシーポリシーでの説明を確かめる必要があります。',
    owner: [
      '送信先のサービスを、お店で使っているか確かめてください。',
      '使っている場合は、プライバシーポリシーに送信先と目的を書いているか確かめてください。',
      '必要のない送信であれば、サービスの設定で止めるよう制作会社に依頼してください。',
    ],
    vendor: [
      '該当のサービスの設定（自動の高度なマッチング、フォームの自動取得など）を確認し、必要のないものを無効にしてください。',
      '必要な場合は、送信ボタンを押したあと、同意を得た項目だけを送る作りに改めてください。',
    ],
    seen: {
      'sent-early':
        '送信ボタンを押す前に、入力された連絡先（氏名・メールアドレス・電話番号のいずれか）が {host} へ送られました（スクリプト: {script}）。設定を確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Contact details sent to others before the form is submitted',
    passed:
      'In what was seen so far, no name, e-mail address or telephone number went to others before the form was submitted.',
    why: 'Advertising and analytics services sometimes receive names, e-mail addresses and telephone numbers while they are typed. Many sites do this, but the shopper has not submitted anything yet, so the settings and the privacy policy deserve a look.',
    owner: [
      'Check whether the shop uses the service that receives them.',
      'If so, check that the privacy policy names it and says what for.',
      'If it is not needed, have your builder turn it off in the settings of the service.',
    ],
    vendor: [
      'Look at the service’s settings (automatic advanced matching, automatic form capture) and turn off what is not needed.',
      'If it is needed, send only what was consented to, and only after the form is submitted.',
    ],
    seen: {
      'sent-early':
        'Before the form was submitted, contact details that were typed (a name, e-mail address or telephone number) were sent to {host} (script: {script}). Check the settings.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
