import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '承認したあとに変わった決済ページ',
    passed: '決済ページのスクリプトと安全のための設定は、承認したときと同じでした。',
    why: 'カード情報を盗む改ざんの多くは、もとからあるスクリプトの書き換えや、1 行の書き足しで行われます。承認したときとの違いを見ることが、気づくための確かな方法です。お店や制作会社、提供元の更新で変わることも、ふつうにあります。',
    owner: [
      '最近、お店の更新や設定の変更を頼んだかを確かめてください。',
      '診断デスクの「スクリプト台帳」で、どこが変わったかを見られます。心当たりがあれば、理由を書いて承認してください。',
      '心当たりがなければ承認せず、制作会社にすぐ見てもらってください。それまでカード決済を止めることも検討してください。',
    ],
    vendor: [
      '表示されているスクリプトと設定を、最後にリリースした内容と比べてください。',
      '自社で行った作業であれば、日時と内容をお店に知らせてください。そうでなければ、サーバーのファイル、データベースに保存されたタグ、タグマネージャーの公開履歴を確かめてください。',
      '中身が変わらないはずのスクリプトには integrity を付けてください。',
    ],
    seen: {
      'text-and-inserter-changed':
        '承認したスクリプト {count} 件の中身と、読み込み方の両方が変わっています（{names}）。更新に心当たりがあるか、早めに確かめてください。',
      'inserter-changed':
        '承認したスクリプト {count} 件が、承認したときとは別のものから読み込まれています（{names}）。',
      'integrity-weaker':
        '承認したスクリプト {count} 件で、改ざんを止める指定が外れたか弱くなっています（{names}）。',
      'text-updated':
        '提供元が随時更新するスクリプト {count} 件の中身が、承認したあとに変わっています（{names}）。多くはふつうの更新です。',
      'text-changed':
        '承認したスクリプト {count} 件の中身が変わっています（{names}）。更新に心当たりがあるか確かめてください。',
      'script-gone': '承認したスクリプト {count} 件が、この画面から見えなくなりました（{names}）。',
      'script-added':
        '承認したあとに、この画面のスクリプトが {count} 件増えました（{names}）。承認については「お店が承認していないスクリプト」に表示しています。',
      'header-gone': '承認したときにあった {header} の設定がなくなっています（{change}）。',
      'header-added': '承認したときにはなかった {header} の設定が加わりました（{change}）。',
      'header-changed': '{header} の設定が、承認したときと変わっています（{change}）。',
    },
    unknown: {
      'nothing-approved':
        'まだ何も承認されていないため、変わったかどうかを判断できません。診断デスクの「スクリプト台帳」で承認すると、次の点検から比べられます。',
    },
  },
  en: {
    title: 'A payment page that changed since it was approved',
    passed: 'Scripts and security headers of the payment page are as they were approved.',
    why: 'Most card-stealing attacks rewrite a script that was already there or add a single line. Comparing the page with what was approved is a sure way to notice. Updates by the shop, its builder or a vendor change it as well, quite ordinarily.',
    owner: [
      'Think whether you had the shop updated or its settings changed lately.',
      'The script inventory of the desk shows what is different. If you know the reason, write it down and approve the change.',
      'If you do not, leave it unapproved and have your builder look at it at once. Consider stopping card payment until then.',
    ],
    vendor: [
      'Compare these scripts and headers with what was last released.',
      'If the change is yours, tell the shop when and what. If not, check the files on the server, tags kept in the database and the tag manager’s publishing history.',
      'Add integrity to scripts whose content should not change.',
    ],
    seen: {
      'text-and-inserter-changed':
        'Both the content of {count} approved script(s) and the way they are loaded have changed ({names}). Check soon whether you know of an update.',
      'inserter-changed':
        '{count} approved script(s) are put into the page by something else than when they were approved ({names}).',
      'integrity-weaker':
        'What keeps {count} approved script(s) from being exchanged has been removed or is weaker now ({names}).',
      'text-updated':
        'The content of {count} script(s) that their makers update in place has changed since the approval ({names}). Most such changes are ordinary updates.',
      'text-changed':
        'The content of {count} approved script(s) has changed ({names}). Check whether you know of an update.',
      'script-gone': '{count} approved script(s) are no longer seen on this page ({names}).',
      'script-added':
        '{count} script(s) have been added to this page since the approval ({names}). Their approval is a point of its own.',
      'header-gone':
        '{header} was there when the page was approved and is not sent any more ({change}).',
      'header-added':
        '{header} was not there when the page was approved and is sent now ({change}).',
      'header-changed': '{header} is not as it was approved ({change}).',
    },
    unknown: {
      'nothing-approved':
        'Nothing is approved yet, so it cannot be told whether anything changed. Approve the scripts in the script inventory of the desk, and the next audit can compare.',
    },
  },
});
