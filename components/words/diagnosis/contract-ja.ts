import type { ContractWords } from './contract.ts';

const WAYS = { own: '自社構築', asp: 'カートASP' } as const;

export const contractJa: ContractWords = {
  heading: '契約と作り方',
  lead: '誰もしていない対策を契約に書くための文案と、自社構築とカートASP（お店の仕組みを月額で借りるサービス）の比べ方です。',
  carriers: {
    store: 'お店',
    builder: '構築・保守会社',
    'package-vendor': 'パッケージの会社',
    'cart-asp': 'カートASP',
    psp: '決済会社',
  },
  clauses: {
    heading: '保守契約に書くこと',
    means:
      '自己点検で「いいえ」「わからない」「未回答」の項目と、担当する会社が書かれていない項目から作った文案です。答えのあるものを先に、大事なものから並べています。',
    notBegun:
      '自己点検の答えがまだないため、すべての項目を並べています。自己点検を進めると、足りないものだけになります。',
    toSelfCheck: '自己点検を開く',
    none: '自己点検では、誰もしていない項目は見つかりませんでした。担当する会社が、契約のとおりに行っているかを確かめてください。',
    count: (clauses) => `${clauses} 件`,
    reason: {
      no: '「いいえ」',
      unknown: '「わからない」',
      nobody: '担当が不明',
      open: '未回答',
    },
    carries: '行う人',
    proof: '確かめ方',
    copy: '文案をコピー',
    print: '文案を印刷',
    legal:
      'このツールが用意した文案で、法律の助言ではありません。契約の前に、相手の会社と範囲と費用を話し合い、必要に応じて弁護士などの専門家に確かめてください。',
    title: (store) => `保守契約に書くこと（${store}）`,
  },
  own: {
    heading: '契約ではなく、お店で決めること',
    means: '相手に任せられない項目です。',
  },
  compare: {
    heading: '対策ごとの担当：自社構築とカートASP',
    means:
      '一般に誰が行うことが多いかを、このツールがまとめたものです。実際の分担は契約や利用規約で変わるため、必ず相手に確かめてください。はじめの名前が主に行う人です。',
    measure: '対策',
    ownBuild: WAYS.own,
    cartAsp: WAYS.asp,
    psp: '決済会社が受け持つ部分',
    pspPart: { none: 'なし', part: '一部', most: '大部分' },
    groups: {
      organisation: '体制と契約',
      'card-payment': 'カード決済',
      administration: '管理画面',
      software: 'ソフトウェアと作り',
      operation: '運用',
      customers: 'お客様の情報',
    },
    show: '担当の表を開く',
  },
  costs: {
    heading: '費用の比べ方',
    means:
      'お店の金額を入れると、1年、3年、5年の合計を比べます。わかるものだけで始められ、自動で保存されます。金額は税の扱いをそろえて入れてください。',
    revenue: 'サイトでの年間の売上',
    revenueHint: '手数料の計算に使います',
    ways: WAYS,
    parts: {
      initial: '初期費用（移行を含む）',
      monthly: '月額（サーバー・利用料）',
      fee: '決済などの手数料率',
      maintenance: '保守（月額）',
      diagnosis: '脆弱性診断（年額）',
      patching: '更新・改修（年額）',
      other: 'そのほか（年額）',
    },
    partHints: { other: 'WAF、保険、証明書など' },
    item: '項目',
    yen: '円',
    percent: '%',
    wrong: '数字で入れてください（例：120,000、3.6）。',
    empty: '自社構築とカートASPの金額を、それぞれ一つ以上入れると、合計と図が出ます。',
    missing: (figures) =>
      `${figures} 個の金額が空欄です。空欄は 0 円として計算しています。かからないものには 0 を入れてください。`,
    chart: {
      title: '1年、3年、5年の費用の合計',
      means: '棒の長さが合計です。色の分け方は下の凡例、金額は表をご覧ください。',
      table: '金額の表',
      years: (years) => `${years} 年`,
      total: '合計',
    },
    layers: {
      initial: '初期費用',
      running: '月額',
      fee: '手数料',
      care: '保守・診断・更新・そのほか',
    },
    sentence: (years, cheaper, difference) =>
      cheaper
        ? `入れた金額だけで計算すると、${years} 年の合計は${WAYS[cheaper]}のほうが ${difference}少なくなります。`
        : `入れた金額だけで計算すると、${years} 年の合計は同じです。`,
    amount: (yen) => `${yen.toLocaleString('ja-JP')} 円`,
    none: '–',
    leftOut: {
      heading: 'この金額に入っていないこと',
      list: [
        'お店の人が使う時間（更新の確認、問い合わせ、業者とのやり取り）',
        '被害が起きたときの損失（調査、お客様への対応、止めている間の売上）。対策の差で、起こりやすさは変わります。',
        '乗り換えの手間（商品、お客様、過去の注文の移行、検索での順位、作り込んだ機能をあきらめること）',
        '値上げ、売上の増減、料金の段階、最低利用期間、やめるときの費用',
        '税、補助金、資金繰り（初期費用は先に出ていきます）',
        'していない対策の費用。保守や診断の欄が 0 円のほうが安く見えますが、その分を誰もしていないだけかもしれません。',
      ],
    },
  },
};
