import type { ReportViewWords } from './report-view.ts';

const megabytes = (size: number): string => `${Math.round(size / 1024 / 1024)} MB`;

export const reportViewJa: ReportViewWords = {
  heading: '診断結果の報告',
  lead: '診断の記録から、A4 で印刷できる報告書を作ります。作った報告書は、ファイルにして渡すこともできます。',
  none: 'まだ終わった診断がありません。',
  noneTodo:
    '先に「3 診断」で、お店の画面を商品からご注文の完了まで順に開いてください。診断を終えると、ここで報告書を作れます。',
  toWalks: '「3 診断」を開く',
  make: {
    heading: '報告書を作る',
    session: 'どの診断の報告か',
    sessionOption: (moment, pages, findings) =>
      `${moment}（${pages} 画面、見つかった点 ${findings} 件）`,
    kind: '種類',
    kinds: { report: '診断結果報告書', leaflet: '経営者向けの 1 枚' },
    language: '報告書の言語',
    languages: { ja: '日本語', en: '英語（English）' },
    due: '次に確かめる日',
    dueWrong: '次に確かめる日を、年・月・日で入れてください。',
    action: '報告書を作る',
    again: '作り直す',
    stop: '中止する',
    stages: {
      reading: '診断の記録を読んでいます',
      wording: '文章にまとめています',
      drawing: '紙面を組んでいます',
    },
    done: '報告書を作りました。下に表示しています。',
    stopped: '報告書の作成を中止しました。',
    earlier: 'これまでに作った報告書',
    earlierRow: (made, due) => `${made} に作成、次に確かめる日 ${due}`,
  },
  files: {
    heading: 'この報告書を渡す',
    print: '印刷・PDF にする',
    printMeans: '印刷の画面で送信先を「PDF に保存」にすると、PDF になります。',
    html: 'HTML ファイルで保存',
    csv: '見つかった点を CSV で保存',
    json: '見つかった点を JSON で保存',
    saved: (name) => `${name} を保存しました。`,
  },
  preview: '報告書の内容',
  handOver: {
    heading: '店舗ファイルの受け渡し',
    lead: '自己点検、聞き取り、診断、報告、スクリプトの承認を、1 つのファイルにまとめます。制作会社とお店の間で受け渡せます。',
    save: '店舗ファイルを保存',
    shots: '画面の写真も入れる',
    shotsMeans: '写真を入れると、ファイルは大きくなります。',
    open: '店舗ファイルを取り込む',
    openMeans: '取り込む前に、いまの内容との違いを一覧で示します。選ぶまで、何も書き換えません。',
    saving: '店舗ファイルをまとめています',
    reading: 'ファイルを確かめています',
    writing: '取り込んでいます',
    stop: '中止する',
    stopped: '中止しました。保存してある内容は変わっていません。',
    saved: (name) => `${name} を保存しました。`,
    taken: (units) => `${units} 件を取り込みました。`,
    nothing: 'ファイルの内容は、いまの内容と同じです。取り込むものはありません。',
    refused: 'このファイルは取り込めません。',
    kept: '保存してある内容は変わっていません。',
    problem: (problem) => {
      switch (problem.reason) {
        case 'too-large':
          return `ファイルが大きすぎます（${megabytes(problem.size)}）。店舗ファイルは 64 MB までです。写真を入れずに保存し直してもらってください。`;
        case 'empty':
          return 'ファイルが空です。もう一度保存してもらってください。';
        case 'truncated':
          return 'ファイルが途中で切れているか、書き換えられています。もう一度送ってもらってください。';
        case 'no-json':
          return '店舗ファイルとして読めません。別のファイルを選んでいないか確かめてください。';
        case 'other-file':
          return 'レジ点検の店舗ファイルではありません。「店舗ファイルを保存」で作ったファイルを選んでください。';
        case 'newer':
          return `新しい版のレジ点検で作られたファイルです（${problem.schema.slice(0, 60)}）。レジ点検を更新してから取り込んでください。`;
        case 'wrong':
          return `ファイルの「${problem.place.slice(0, 120)}」の内容が決まった形になっていません。作った人に保存し直してもらってください。`;
        case 'twice':
          return `ファイルの「${problem.place.slice(0, 120)}」が、2 回入っています。作った人に保存し直してもらってください。`;
        case 'other-store':
          return `${problem.store} の店舗ファイルです。その店舗を左の一覧から選んで取り込むか、一覧にないときは「保存しているデータ」で取り込んでください。`;
        case 'cancelled':
          return '中止しました。';
      }
    },
    foreign:
      'ファイルの診断の記録が、別の店舗の記録として保存されています。正しい店舗のファイルかどうかを確かめてください。',
    changed: '選んでいる間に、ほかの画面で内容が変わりました。下の違いをもう一度確かめてください。',
    plan: {
      heading: (file) => `${file} を取り込む`,
      madeAt: (moment) => `${moment} に保存されたファイル`,
      added: (parts) => `新しく加わるもの：${parts}`,
      same: (count) => `同じもの：${count} 件`,
      differences: (count) => `内容が違うもの：${count} 件`,
      differencesMeans:
        'どちらを残すか選んでください。初めは、あとに書かれたほうを選んであります。',
      all: { newer: 'すべて新しいほう', ours: 'すべていまの内容', theirs: 'すべてファイル' },
      columns: { what: '項目', ours: 'いまの内容', theirs: 'ファイル', choice: '残すほう' },
      choose: (what) => `${what}：残すほう`,
      ours: 'いまの内容',
      theirs: 'ファイル',
      newer: '新しい',
      writtenAt: (moment) => `${moment}`,
      take: '取り込む',
      leave: '取り込まない',
      parts: {
        profile: () => '店舗の情報',
        answer: (count) => `自己点検の答え ${count} 件`,
        hearing: (count) => `聞き取り ${count} 件`,
        session: (count) => `診断 ${count} 回`,
        shot: (count) => `画面の写真 ${count} 枚`,
        report: (count) => `報告 ${count} 件`,
        script: (count) => `スクリプト ${count} 件`,
        headers: (count) => `ページの設定 ${count} 件`,
        'outside-check': (count) => `外から見える場所の確認 ${count} 回`,
      },
      part: {
        profile: '店舗の情報',
        answer: '自己点検',
        hearing: '聞き取り',
        session: '診断',
        shot: '画面の写真',
        report: '報告',
        script: 'スクリプト',
        headers: 'ページの設定',
        'outside-check': '外から見える場所の確認',
      },
    },
  },
  tableColumns: {
    number: '番号',
    severity: '重要度',
    confidence: '確からしさ',
    title: '項目',
    seen: '見えたこと',
    pages: '画面',
    why: 'なぜ大切か',
    owner: 'お店でできること',
    vendor: '制作会社に頼むこと',
    by: '担当',
    effort: '手間',
    guidelines: 'ガイドライン',
    tool: '外部の診断',
    rule: '点検項目の名前（英字）',
  },
};
