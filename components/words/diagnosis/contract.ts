import type { ContractClause } from '../../../rules/_catalog/contract-clauses/types.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { ClauseReason } from '../../../rules/_diagnosis/contract.ts';
import type { CostPart, Way } from '../../../rules/_diagnosis/running-costs.ts';
import { contractEn } from './contract-en.ts';
import { contractJa } from './contract-ja.ts';

/** What is drawn as one layer of a bar: parts that belong together for the reader. */
export const COST_LAYERS = ['initial', 'running', 'fee', 'care'] as const;
export type CostLayer = (typeof COST_LAYERS)[number];

/** Words of the contract notes and the comparison of ways to build. */
export interface ContractWords {
  heading: string;
  lead: string;
  clauses: {
    heading: string;
    means: string;
    notBegun: string;
    toSelfCheck: string;
    /** The store runs on a cart service: terms take the place of a contract. */
    hosted: string;
    none: string;
    count: (clauses: number) => string;
    reason: Record<ClauseReason, string>;
    carries: string;
    proof: string;
    copy: string;
    print: string;
    legal: string;
    title: (store: string) => string;
  };
  own: { heading: string; means: string };
  compare: {
    heading: string;
    means: string;
    measure: string;
    ownBuild: string;
    cartAsp: string;
    psp: string;
    pspPart: Record<ContractClause['psp'], string>;
    show: string;
  };
  costs: {
    heading: string;
    means: string;
    revenue: string;
    revenueHint: string;
    ways: Record<Way, string>;
    parts: Record<CostPart, string>;
    partHints: Partial<Record<CostPart, string>>;
    item: string;
    yen: string;
    percent: string;
    wrong: string;
    empty: string;
    missing: (figures: number) => string;
    chart: {
      title: string;
      means: string;
      table: string;
      years: (years: number) => string;
      total: string;
    };
    layers: Record<CostLayer, string>;
    /** What the sums say, of the longest time. */
    sentence: (years: number, cheaper: Way | null, difference: string) => string;
    amount: (yen: number) => string;
    none: string;
    leftOut: { heading: string; list: readonly string[] };
  };
}

const DICTIONARY: Record<Locale, ContractWords> = { ja: contractJa, en: contractEn };

export function contractWordsOf(locale: Locale): ContractWords {
  return DICTIONARY[locale];
}
