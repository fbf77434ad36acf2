import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '有名なサービスに似た名前の配信元',
    passed: '有名なサービスに似せた名前の配信元は見当たりませんでした。',
    why: 'カード情報を狙う不正なスクリプトは、Google や jQuery など有名なサービスによく似た名前のサーバーから読み込まれることがあります。一文字だけの違いは、見ただけでは気づきにくいものです。正規の別のサービスの名前が、たまたま似ている可能性もあります。',
    owner: [
      '表示されている名前に見覚えがあるか、導入した覚えがあるかを確かめてください。',
      '覚えがないときは、何も消さずに、この画面の控え（スクリーンショットなど）を取ってください。そのうえで、制作会社とサーバー会社に「いつ、誰が追加したか」を調べてもらってください。',
      '追加された経緯が分からないときは、カード会社・決済会社にも相談してください。',
    ],
    vendor: [
      '該当のスクリプトや、その名前を書いたインラインスクリプトがどのファイル・設定・タグから出力されているか調べてください。',
      '心当たりのない追加であれば、証拠を保全したうえで、管理者アカウント、ファイルの更新日時、アクセスログを確認してください。',
      '正規のサービスであれば、契約先と用途を文書でお知らせください。',
    ],
    seen: {
      misspelt:
        '{host} が使われています。{brand}（{real}）と文字がよく似ていますが、別のものです。見覚えがあるか確かめてください。',
      borrowed:
        '{host} が使われています。名前に {brand} を含みますが、{brand} の配信元（{real}）ではありません。見覚えがあるか確かめてください。',
      'other-ending':
        '{host} が使われています。{brand} の配信元（{real}）と末尾が異なります。見覚えがあるか確かめてください。',
      nested:
        '{host} が使われています。{brand}（{real}）の名前で始まりますが、実際の持ち主は別です。見覚えがあるか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Sources with names close to well-known services',
    passed: 'No source with a name made to look like a well-known service was found.',
    why: 'Scripts that go after card data are sometimes loaded from servers named almost like Google, jQuery or another well-known service. One different letter is easily overlooked. It may also be an honest service whose name only happens to be close.',
    owner: [
      'Check whether you know the name shown and remember adding it.',
      'If you do not, keep a record of this page and ask your builder and your hosting company when it was added and by whom.',
      'If that stays unclear, talk to your card company and payment provider as well.',
    ],
    vendor: [
      'Find out which file, setting or tag puts out this script, or the inline script that names this host.',
      'If nobody added it knowingly, preserve the evidence first, then review administrator accounts, file dates and access logs.',
      'If it is an honest service, state in writing who provides it and what it is for.',
    ],
    seen: {
      misspelt:
        '{host} is in use. Its letters are close to {brand} ({real}), but it is a different place. Check that you recognise it.',
      borrowed:
        '{host} is in use. It has {brand} in its name but is not where {brand} is served from ({real}). Check that you recognise it.',
      'other-ending':
        '{host} is in use. Its ending differs from where {brand} is served from ({real}). Check that you recognise it.',
      nested:
        '{host} is in use. It begins with the name of {brand} ({real}) but belongs to somebody else. Check that you recognise it.',
    },
    unknown: {},
  },
});
