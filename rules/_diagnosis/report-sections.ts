/** The guideline sections in a report: what this walk and this self-check say of each. */
import { documents } from '../_catalog/guidelines/documents.ts';
import { guidelines } from '../_catalog/guidelines/index.ts';
import type { DocumentId, GuidelineEntry } from '../_catalog/guidelines/types.ts';
import type { Question } from '../_catalog/questions/types.ts';
import type { Locale } from '../_core/text.ts';
import type { RuleVerdict } from '../_core/verdict.ts';
import { rules } from '../index.ts';
import { requirementIds } from './coverage.ts';
import type { Answer } from './diagnosis.ts';
import type { ReportPoint } from './report-points.ts';

/** `attention`: a finding or an answer that is not yes; `open`: something could not be told or was not answered. */
export const SECTION_STATES = ['attention', 'open', 'clear', 'unseen'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

export interface ReportSection {
  id: string;
  /** Null where none is known well enough to be shown: then only the document is named. */
  section: string | null;
  title: string | null;
  note: string | null;
  url: string;
  state: SectionState;
  /** Numbers of points. */
  points: number[];
  /** Names of the questions that answer to it. */
  questions: string[];
}

/** The sections of one document, with how many stand how. */
export interface SectionGroup {
  document: DocumentId;
  name: string;
  reference: boolean;
  sections: ReportSection[];
  counts: Record<SectionState, number>;
}

export interface SectionsInput {
  points: readonly ReportPoint[];
  verdicts: readonly RuleVerdict[];
  answers: readonly Answer[];
  questions: readonly Question[];
  locale: Locale;
}

/** Every document that holds requirements, with its sections in the catalogue's order. */
export function sectionsOf(input: SectionsInput): SectionGroup[] {
  const verdicts = verdictsByRule(input.verdicts);
  const required = new Set<string>(requirementIds());
  const entries = guidelines.filter(({ id }) => required.has(id));
  return [...new Set(entries.map(({ document }) => document))].map((document) => {
    const mine = entries.filter((entry) => entry.document === document);
    const sections = mine.map((entry) => sectionOf(entry, input, verdicts));
    const counts = { attention: 0, open: 0, clear: 0, unseen: 0 };
    for (const { state } of sections) counts[state]++;
    const name = documents[document].name[input.locale];
    return { document, name, reference: document === 'PCI', sections, counts };
  });
}

type Seen = Map<string, Set<RuleVerdict['verdict']>>;

function verdictsByRule(verdicts: readonly RuleVerdict[]): Seen {
  const seen: Seen = new Map();
  for (const { rule, verdict } of verdicts)
    seen.set(rule, (seen.get(rule) ?? new Set()).add(verdict));
  return seen;
}

function sectionOf(entry: GuidelineEntry, input: SectionsInput, seen: Seen): ReportSection {
  const { locale, points } = input;
  const mine = [...rules].filter(([, { guidelines }]) => guidelines.some((id) => id === entry.id));
  const asked = input.questions.filter((one) => one.guidelines.some((id) => id === entry.id));
  const found = points.filter(
    ({ id, severity }) => severity !== 'info' && mine.some(([rule]) => rule === id),
  );
  const states = [
    ...mine.map(([rule]) => stateOfRule(rule, found, seen)),
    ...asked.map(({ id }) => stateOfAnswer(input.answers.find((one) => one.question === id))),
  ];
  return {
    id: entry.id,
    section: entry.section?.[locale] ?? null,
    title: entry.title?.[locale] ?? null,
    note: entry.confidence === 'C' ? CHECK[locale] : null,
    url: entry.url,
    state: worst(states),
    points: found.map(({ number }) => number),
    questions: asked.map(({ words }) => words[locale].name),
  };
}

const CHECK: Record<Locale, string> = { ja: '原本で要確認', en: 'check the original' };

function stateOfRule(rule: string, found: readonly ReportPoint[], seen: Seen): SectionState {
  if (found.some(({ id }) => id === rule)) return 'attention';
  const verdicts = seen.get(rule);
  if (!verdicts) return 'unseen';
  // On one page it could not tell, on another it could: that is an answer.
  if (verdicts.has('pass') || verdicts.has('fail')) return 'clear';
  return verdicts.has('unknown') || verdicts.has('error') ? 'open' : 'unseen';
}

function stateOfAnswer(answer: Answer | undefined): SectionState {
  switch (answer?.value) {
    case 'no':
    case 'partly':
      return 'attention';
    case 'yes':
      return 'clear';
    case 'not-ours':
      return answer.who === null ? 'open' : 'clear';
    default:
      return 'open';
  }
}

function worst(states: readonly SectionState[]): SectionState {
  return SECTION_STATES.find((state) => states.includes(state)) ?? 'unseen';
}
