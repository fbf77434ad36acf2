import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '読みにくく加工されたスクリプト',
    passed: '中身を読めたスクリプトに、わざと読みにくくしたものはありませんでした。',
    why: '決済ページで動くスクリプトは、何をするものかをお店が説明できることが大切です。わざと読みにくくしたものは、中で何が変わっても気づけません。ただし、自社のプログラムを守るための加工も多く、それだけで不正とは言えません。',
    owner: [
      'どこのスクリプトで、何のためのものか、制作会社や提供元に確かめてください。',
      '決済ページに要らないものであれば、外してもらってください。',
    ],
    vendor: [
      '該当のスクリプトの出どころと用途、加工する前のコードを示してください。',
      '自社で加工しているなら、決済ページでは加工しないもの（縮小だけのもの）を使うことを検討してください。',
      '心当たりがなければ、証拠を保全したうえで、いつ、誰が加えたかを調べてください。',
    ],
    seen: {
      own: 'お店のスクリプト {script} が、わざと読みにくく加工されています。何のためのものか確かめてください。',
      'third-party':
        'お店の外から読み込まれる {script} が、わざと読みにくく加工されています。どこの、何のためのものか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Scripts made hard to read',
    passed: 'No script whose text could be read was made hard to read on purpose.',
    why: 'A shop should be able to say what each script on its payment page does. One made hard to read on purpose can change without anybody noticing. Often it is only meant to protect a company’s program: by itself it is no sign of theft.',
    owner: [
      'Ask your builder or the provider whose script it is and what it is for.',
      'If the payment page does not need it, have it taken out.',
    ],
    vendor: [
      'Say where the script comes from and what it is for, and show the source before it was changed.',
      'If it is your own, consider a version for payment pages that is only minified.',
      'If nobody knows it, preserve the evidence, then find out when it was added and by whom.',
    ],
    seen: {
      own: 'The shop’s own script {script} was made hard to read on purpose. Check what it is for.',
      'third-party':
        '{script}, loaded from outside the shop, was made hard to read on purpose. Check whose it is and what it is for.',
    },
    unknown: {},
  },
});
