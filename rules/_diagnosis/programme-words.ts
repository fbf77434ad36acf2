import type { Locale } from '../_core/text.ts';
import { BUILDS, type Build, REVENUE_BANDS, type Step } from './diagnosis.ts';

/** Columns of a list of stores, as files have them. */
export const STORE_COLUMNS = [
  'store',
  'name',
  'build',
  'product',
  'industry',
  'revenue',
  'builder',
] as const;
export type StoreColumn = (typeof STORE_COLUMNS)[number];

/** Columns that only the table that is written out has; a file that brings them is read without them. */
export const STATE_COLUMNS = ['step', 'worst', 'findings', 'dueOn'] as const;
export type StateColumn = (typeof STATE_COLUMNS)[number];

/** Words of the list of stores: in the desk, and in files that leave it and come back. */
export interface ProgrammeListWords {
  columns: Record<StoreColumn | StateColumn, string>;
  builds: Record<Build, string>;
  /** One per place in `REVENUE_BANDS`. */
  revenue: readonly string[];
  steps: Record<Step, string>;
}

const steps = (words: readonly string[]): Record<Step, string> => {
  const [selfCheck = '', hearing = '', diagnosis = '', report = '', followUp = ''] = words;
  return { 'self-check': selfCheck, hearing, diagnosis, report, 'follow-up': followUp };
};

export const programmeListWords: Record<Locale, ProgrammeListWords> = {
  ja: {
    columns: {
      ...{ store: '店舗のアドレス', name: '店舗名', build: '作り方', product: '製品・サービス名' },
      ...{ industry: '業種', revenue: 'サイトの年間売上', builder: '作った会社・保守する会社' },
      ...{
        step: '終わった段階',
        worst: 'いちばん重い点',
        findings: '見つかった点',
        dueOn: '次の確認日',
      },
    },
    builds: {
      package: 'ECパッケージ',
      plugin: 'CMSのプラグイン',
      scratch: '独自に開発',
      'cart-asp': 'カートASP',
      mall: 'モール',
      other: 'その他',
    },
    revenue: [
      '1,000万円未満',
      '1,000万円以上5,000万円未満',
      '5,000万円以上1億円未満',
      '1億円以上5億円未満',
      '5億円以上',
    ],
    steps: steps(['自己点検', '聞き取り', '診断', '報告', 'フォローアップ']),
  },
  en: {
    columns: {
      ...{ store: 'Store address', name: 'Store name', build: 'How it was built' },
      ...{
        product: 'Product or service',
        industry: 'Industry',
        revenue: 'Yearly sales of the site',
      },
      ...{ builder: 'Built or maintained by', step: 'Steps done', worst: 'Worst finding' },
      ...{ findings: 'Findings', dueOn: 'Next check on' },
    },
    builds: {
      package: 'E-commerce package',
      plugin: 'Plug-in of a CMS',
      scratch: 'Built from scratch',
      'cart-asp': 'Hosted cart service',
      mall: 'Marketplace',
      other: 'Other',
    },
    revenue: [
      'below ¥10 million',
      '¥10 million to below ¥50 million',
      '¥50 million to below ¥100 million',
      '¥100 million to below ¥500 million',
      '¥500 million or more',
    ],
    steps: steps(['Self-check', 'Interview', 'Diagnosis', 'Report', 'Follow-up']),
  },
};

/** Other names that lists of stores give to a column. */
const OTHER_NAMES: Record<StoreColumn, readonly string[]> = {
  store: [
    'url',
    'サイトurl',
    '店舗url',
    'アドレス',
    'サイト',
    'ドメイン',
    'store',
    'site',
    'address',
    'domain',
    'website',
  ],
  name: [
    '名前',
    '名称',
    '屋号',
    'ショップ名',
    'サイト名',
    'name',
    'shop',
    'shop name',
    'site name',
  ],
  build: ['構築方法', '構築', 'build', 'build method', 'type'],
  product: [
    'パッケージ',
    'パッケージ名',
    '製品',
    '製品名',
    'カート',
    'プラットフォーム',
    'product',
    'package',
    'platform',
    'cart',
  ],
  industry: ['業界', '取扱商品', '商品', 'industry', 'business', 'sector'],
  revenue: [
    '年間売上',
    '年商',
    '売上',
    '売上規模',
    '規模',
    'revenue',
    'sales',
    'yearly sales',
    'yearly revenue',
    'size',
  ],
  builder: [
    '構築会社',
    '制作会社',
    '開発会社',
    '保守会社',
    'ベンダー',
    'builder',
    'vendor',
    'agency',
  ],
};

const OTHER_BUILDS: Record<Build, readonly string[]> = {
  package: ['パッケージ', '市販パッケージ', 'ossパッケージ', 'package'],
  plugin: ['プラグイン', 'cms', 'plugin', 'plug-in'],
  scratch: [
    'スクラッチ',
    'フルスクラッチ',
    '独自開発',
    '自社開発',
    'scratch',
    'from scratch',
    'custom',
  ],
  'cart-asp': ['asp', 'saas', 'カート', 'hosted', 'hosted cart'],
  mall: ['ecモール', 'ショッピングモール', 'mall'],
  other: ['other'],
};

/** A word as it is looked up: full-width forms, cases and blanks do not matter. */
export function asKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_・]+/g, '');
}

/** Which column a header names; null where none of ours. */
export const columnOf = lookUp(STORE_COLUMNS, (column) => [
  ...Object.values(programmeListWords).map(({ columns }) => columns[column]),
  ...OTHER_NAMES[column],
  column,
]);

/** Which way to build a word names; null where none of ours. */
export const buildOf = lookUp(BUILDS, (build) => [
  ...Object.values(programmeListWords).map(({ builds }) => builds[build]),
  ...OTHER_BUILDS[build],
  build,
]);

/** Which band of `REVENUE_BANDS` a word names: our own words, or a number of yen; null where neither. */
export function revenueBandOf(text: string): number | null {
  const key = asKey(text);
  for (const { revenue } of Object.values(programmeListWords)) {
    const at = revenue.findIndex((label) => asKey(label) === key);
    if (at >= 0) return at;
  }
  const yen = yenOf(key);
  if (yen === null) return null;
  return REVENUE_BANDS.findIndex((bound) => bound === null || yen < bound);
}

const UNITS: Record<string, number> = {
  ...{ 億: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 },
  ...{ million: 1e6, m: 1e6, k: 1e3, billion: 1e9 },
};

/** `3,000万円`, `1億2000万`, `¥30 million`, `30000000`: yen; null where it is no amount. */
function yenOf(key: string): number | null {
  const text = key.replace(/[,¥\\￥]|jpy|円|約|yen/g, '');
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(億|千万|百万|万|千|million|billion|m|k)?/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  return parts.reduce(
    (sum, [, digits, unit]) => sum + Number(digits) * (UNITS[unit ?? ''] ?? 1),
    0,
  );
}

function lookUp<T extends string>(
  ids: readonly T[],
  names: (id: T) => readonly string[],
): (text: string) => T | null {
  const known = new Map(ids.flatMap((id) => names(id).map((name) => [asKey(name), id] as const)));
  return (text) => known.get(asKey(text)) ?? null;
}
