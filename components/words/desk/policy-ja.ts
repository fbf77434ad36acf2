import type { PolicyWords } from './policy.ts';

export const policyJa: PolicyWords = {
  heading: '承認したものだけを動かす設定',
  lead: '台帳で承認したスクリプトだけを動かすための、ブラウザーへの設定（Content-Security-Policy、CSP）を作ります。お店で直接入れる必要はありません。コピーして制作会社に渡してください。',
  empty:
    'まだ決済ページを見ていません。決済ページを開き、スクリプトを承認すると、ここに設定ができます。',
  noneApproved:
    'このページには、承認したスクリプトがまだありません。「スクリプト」の画面で承認してから、もう一度開いてください。このまま使うと、すべてのスクリプトが止まります。',
  page: 'ページ',
  steps: {
    heading: '使い方',
    points: [
      'まず「試行」の設定を、決済ページの応答ヘッダーに入れます。何も止まらず、設定に合わないものが開発者ツールに記録されます。',
      '1〜2 週間、実際の注文と同じ手順（3-D セキュアなどの本人認証も含む）で試します。',
      '合わないものがなくなったら「本番」の設定に替えます。合わないスクリプトは動かなくなります。',
    ],
  },
  reportOnly: { heading: '試行（止めずに記録だけする）', means: '最初はこちらを使います。' },
  enforcing: {
    heading: '本番（承認していないものを止める）',
    means: '試行で確かめてから使います。入れた直後に、必ず注文の最後まで試してください。',
  },
  copy: {
    reportOnly: '試行の設定をコピー',
    enforcing: '本番の設定をコピー',
    attribute: 'コピー',
    attributes: 'すべての integrity 属性をコピー',
  },
  nonce: (placeholder) =>
    `設定の中の ${placeholder} は、サーバーが応答のたびに作る使い捨ての値に置き換える必要があります。そのままでは、該当するスクリプトが動きません。`,
  covers: {
    heading: 'この設定で守れること',
    scripts: (count) => `承認した ${count} 件のスクリプトが、そのまま動きます。`,
    noOthers: 'それ以外の場所から読み込まれたスクリプトは、本番の設定では動きません。',
  },
  notCovered: {
    heading: 'この設定では守れないこと、気をつけること',
  },
  evaluator: {
    heading: 'CSP Evaluator による確認',
    fine: '許しすぎているところは見つかりませんでした。',
    open: '次の書き方は、入り込んだスクリプトも動かせてしまいます。',
    gaps: '次の項目がないため、抜け道が残ります。',
    means: (word) =>
      word.includes("'unsafe-eval'")
        ? '文字列をプログラムとして実行できる'
        : word.includes("'unsafe-inline'")
          ? 'ページに書き込まれたスクリプトを何でも実行できる'
          : '広い範囲から読み込める',
  },
  integrity: {
    heading: 'integrity 属性',
    lead: 'integrity 属性を付けると、ファイルが差し替えられたときに、ブラウザーが実行を止めます。内容が変わらないものにだけ付けられます。',
    none: 'いま付けられるものはありません。',
    script: 'スクリプト',
    attribute: '付ける属性',
    without: (count) => `付けられないもの ${count} 件と、その理由`,
  },
};
