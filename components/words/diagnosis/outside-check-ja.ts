import type { OutsideCheckWords } from './outside-check.ts';

export const outsideCheckJa: OutsideCheckWords = {
  heading: '外から見える場所を確かめる',
  lead: '管理画面の入口や、消し忘れたファイルが、だれからでも見える状態になっていないかを、お店のサーバーに直接たずねて確かめます。送る前に、送るものをすべてお見せします。',
  platform: {
    label: 'お店のソフト',
    unknown: '分からない・その他',
    found: (name) => `${name}（お店の画面から）`,
  },
  open: '送るものを見る',
  print: '結果を印刷',
  refused: {
    'not-added':
      'この店舗は登録されていません。レジ点検のアイコンから登録すると、確かめられるようになります。',
    'other-origin': 'この店舗のアドレスではないため、送りませんでした。',
    'others-server':
      'このお店は、カートサービス会社のサーバーで動いています。お店がよその会社のサーバーを調べることになるため、ここからは送りません。管理画面の守り方は、カートサービスの設定とサポートで確認してください。',
    busy: '別の店舗の確認かテスト入力が進んでいます。終わってから、もう一度押してください。',
    'plain-http':
      'Firefox では、暗号化されていない（http の）お店にはたずねられません。お店を https で登録するか、Chrome または Edge で確かめてください。',
  },
  sheet: {
    heading: (store) => `${store} に送るもの`,
    lead: (count, most, origin) =>
      `次の ${count} 件を、上から順に ${origin} へ送ります。ほかのところには送りません。HEAD を受け付けないサーバーには GET でたずね直し、管理画面の入口がお店の中の別のアドレスへ転送するときは、その先を 1 回だけ確かめます。合わせて ${most} 件を超えることはありません。`,
    promises: [
      '1 秒に 1 件ずつ送ります。いつでも止められます。',
      'ログインしていない人として送ります。Cookie は付けません。',
      'パスワードを試したり、弱点を突いたりはしません。',
      '返ってきた中身は残しません。残すのは、応答の番号、種類、長さ、目印があったかどうかだけです。',
      'サーバーの記録には、このパソコンからのアクセスとして残ります。サーバーの会社や制作会社が見張っている場合は、先に知らせてください。',
    ],
    columns: { method: '方法', path: 'アドレス', why: '何を見るか' },
    method: { HEAD: 'HEAD', GET: 'GET' },
    methods: 'HEAD は、あるかどうかだけをたずねます。GET は、はじめの 512 バイトまでを読みます。',
    consent:
      'お店の持ち主か、持ち主に頼まれた人だけが押してください。押した日時は、この店舗の記録に残ります。',
    yes: (count) => `この ${count} 件を送って確かめる`,
  },
  why: {
    robots: 'お店が答えるかどうか',
    baseline: 'ないはずのアドレスへの答え方（比べるため）',
    'admin-login': '管理画面の入口',
    installer: 'インストール用・開発用の画面',
    configuration: '設定ファイル',
    'log-or-backup': 'ログやデータのファイル',
    'directory-listing': 'フォルダーの一覧',
    'database-tool': 'データベースを操作する画面',
    'source-control': 'ソースコードの履歴',
    version: '使っているソフトの版',
  },
  progress: {
    doing: '確かめています',
    count: (done, all) => `${all} 件のうち ${done} 件が済みました`,
    stop: '止める',
  },
  result: {
    heading: (moment) => `${moment} の結果`,
    summary: (open, all) => `確かめた ${all} か所のうち、外から見えたのは ${open} か所です。`,
    nothing: '答えはありませんでした。',
    agreed: (moment, sent, platform) =>
      `${moment} に、送るものを見たうえで始めました。送ったのは ${sent} 件です（お店のソフト：${platform}）。`,
    stopped: {
      'by-hand': '途中で止めました。',
      'rate-limited':
        'サーバーが、問い合わせを控えるよう求めました（429 または 503）。そこで止めています。時間をおいて、もう一度確かめてください。',
      unreachable:
        'お店のサーバーから答えがありませんでした。お店が開けるかを確かめてから、もう一度試してください。',
      'not-answering':
        '続けて 3 回、答えがありませんでした。そこで止めています。アクセスを防ぐ仕組みが働いた可能性があります。',
      interrupted: 'ブラウザーが終了したか、拡張機能が止められたため、途中で終わっています。',
      limit: '1 回に送れる件数に達したため、そこで止めています。',
    },
    kept: 'それまでの結果は残っています。',
    findings: '見つかった点',
    table: '確かめた場所',
    columns: { path: 'アドレス', what: '何を見たか', outcome: '結果', todo: '次にすること' },
    answered: (status) => `応答 ${status}`,
    noAnswer: '答えなし',
    leadsTo: (address) => `転送先 ${address}`,
    outcome: {
      exposed: '見える',
      'not-found': '見つからない',
      redirected: '転送される',
      forbidden: '閉じている',
      unclear: '判断できない',
    },
    todo: {
      exposed: '上の「見つかった点」を開き、制作会社に渡してください。',
      'not-found': 'することはありません。',
      redirected: '転送先を自分で開き、何が出るかを確かめてください。',
      forbidden: 'よい状態です。サーバーが、外からの接続を断っています。',
      unclear: '時間をおいて確かめ直すか、制作会社にたずねてください。',
    },
    version: 'ソフトの版が分かります。見えないようにできるか、制作会社にたずねてください。',
    list: '送ったもの',
    session: '見つかった点は、いちばん新しい診断にも「外から見える場所」として入っています。',
  },
  earlier: {
    heading: '以前の結果',
    line: (open, answered) => `${answered} か所のうち ${open} か所が見えました`,
  },
  none: 'まだ確かめていません。「送るものを見る」を押すと、何を送るかを先に確認できます。',
};
