import type { QuestionGroup } from '../../../rules/_catalog/questions/types.ts';
import type { Carrier, Effort } from '../../../rules/_core/carriers.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { Confidence } from '../../../rules/_core/verdict.ts';
import type { Tier } from '../../../rules/_diagnosis/advice.ts';
import type { AnswerValue, Build, CheckoutStep } from '../../../rules/_diagnosis/diagnosis.ts';
import type { SectionState } from '../../../rules/_diagnosis/report-sections.ts';
import { reportEn } from './report-en.ts';
import { reportJa } from './report-ja.ts';

/** Words of a report; the language is the report's own, not the desk's. */
export interface ReportWords {
  title: string;
  leafletTitle: string;
  to: (name: string) => string;
  cover: {
    store: string;
    product: string;
    build: string;
    /** Behind how it was built, where only its software says so. */
    bySoftware: string;
    builder: string;
    walked: string;
    madeAt: string;
    dueOn: string;
    outside: string;
    madeWith: string;
    unknown: string;
    note: string;
  };
  builds: Record<Build, string>;
  carriers: Record<Carrier, string>;
  efforts: Record<Effort, string>;
  effortMeans: string;
  tiers: Record<Tier, string>;
  answers: Record<AnswerValue, string>;
  unanswered: string;
  groups: Record<QuestionGroup, string>;
  steps: Record<CheckoutStep, string>;
  otherStep: string;
  confidence: Record<Confidence, string>;
  summary: {
    heading: string;
    verdict: (toCheck: number, urgent: number) => string;
    clear: string;
    means: (pages: number, passed: number) => string;
    matters: string;
    none: string;
    firstSteps: string;
    limits: string;
    limitUnseen: (steps: string) => string;
    limitOpen: (items: number) => string;
    limitUnanswered: (questions: number) => string;
    limitAlways: string;
    step: string;
    who: string;
    effort: string;
    and: string;
  };
  findings: {
    heading: string;
    /** Points by rule, and the causes in them. */
    lead: (points: number, causes: number) => string;
    none: string;
    seen: string;
    pages: string;
    morePages: (count: number) => string;
    moreEvidence: (count: number) => string;
    why: string;
    owner: string;
    /** Of the one who built the shop, or of the cart service by its name. */
    vendor: (to: string | null) => string;
    here: string;
    guidelines: string;
    evidence: string;
    outside: (tool: string) => string;
    shot: (number: number, page: string) => string;
    shotAlt: (page: string) => string;
    cases: (count: number) => string;
    columns: { number: string; severity: string; seen: string; pages: string };
  };
  advice: {
    heading: string;
    lead: string;
    none: string;
    columns: { number: string; what: string; who: string; effort: string; why: string };
    ofPoint: (numbers: string) => string;
    ofAnswer: (answer: string) => string;
    byWhom: string;
    byWhomLead: string;
    outside: string;
  };
  sections: {
    heading: string;
    lead: string;
    states: Record<SectionState, string>;
    chart: string;
    chartMeans: string;
    table: string;
    document: string;
    section: string;
    state: string;
    what: string;
    unnamed: (count: number) => string;
    reference: string;
    points: (numbers: string) => string;
    asked: (names: string) => string;
  };
  limits: {
    heading: string;
    lead: string;
    steps: string;
    seen: (pages: number) => string;
    notSeen: string;
    pages: string;
    columns: { page: string; step: string; payment: string; findings: string };
    couldNotTell: string;
    couldNotTellNone: string;
    frames: (count: number) => string;
    cut: (count: number) => string;
    notKnown: (count: number) => string;
    always: string[];
  };
  scripts: {
    heading: string;
    lead: (count: number, open: number) => string;
    none: string;
  };
  selfCheck: {
    heading: string;
    lead: (answered: number, all: number) => string;
    none: string;
    columns: { question: string; answer: string; who: string; note: string };
    file: (name: string) => string;
  };
  overTime: {
    heading: string;
    title: (walks: number, first: string, last: string) => string;
    few: string;
    walk: string;
    points: string;
  };
  leaflet: {
    lead: (day: string) => string;
    matters: string;
    costs: string;
    month: (least: string, most: string | null) => string;
    /** Where the store gave the figure itself. */
    monthExact: (amount: string) => string;
    monthNone: string;
    source: (name: string) => string;
    decide: string;
    decideBy: string;
    decisions: Record<Effort | 'urgent', (who: string) => string>;
    undecided: (count: number) => string;
    due: (day: string) => string;
    none: string;
  };
  yen: (amount: number) => string;
}

const WORDS: Record<Locale, ReportWords> = { ja: reportJa, en: reportEn };

export function reportWordsOf(locale: Locale): ReportWords {
  return WORDS[locale];
}
