import { hearingTopics } from '../../../rules/_catalog/hearing/index.ts';
import { HEARING_ROLES, type HearingRole } from '../../../rules/_catalog/hearing/types.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import {
  type HearingReason,
  itemOfQuestion,
  itemOfTopic,
  type ToAsk,
} from '../../../rules/_diagnosis/hearing.ts';
import type { HearingWords } from '../../words/diagnosis/hearing.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

/** One thing to ask, in words. */
export interface HearingItem {
  /** Key under which the answer is kept. */
  item: string;
  /** Null for topics of a role. */
  reason: HearingReason | null;
  name: string;
  /** As it is put to the person. */
  ask: string;
  /** Why it is asked, '' for topics. */
  why: string;
  /** Titles of the rules that contradict. */
  against: string[];
  /** What the self-check has; '' where nothing. */
  answered: string;
  note: string;
  hint: string;
}

/** Name of a rule in the language of the screen; its id where this version does not know it. */
export type TitleOf = (rule: string) => string;

/** Questions of the self-check to ask about, in words. */
export function questionItems(
  toAsk: readonly ToAsk[],
  words: HearingWords,
  locale: Locale,
  titleOf: TitleOf,
): HearingItem[] {
  return toAsk.map(({ question, reason, answer, against }) => {
    const said = question.words[locale];
    const [worst] = against;
    return {
      item: itemOfQuestion(question.id),
      reason,
      name: said.name,
      ask: words.wording[reason](said.ask, worst ? titleOf(worst.rule) : ''),
      why: words.why[reason],
      against: against.map(({ rule, pages }) => words.against(titleOf(rule), pages)),
      answered: answer?.value ? selfCheckWordsOf(locale).answers[answer.value] : '',
      note: answer?.note ?? '',
      hint: said.help,
    };
  });
}

/** Topics of a role, in words. */
export function topicItems(role: HearingRole, locale: Locale): HearingItem[] {
  return hearingTopics[role].map(({ id, words }) => ({
    ...{ item: itemOfTopic(role, id), reason: null, why: '', against: [], answered: '', note: '' },
    ...words[locale],
  }));
}

/** Roles as they are kept: names with spaces between. What another version wrote is left out. */
export function rolesIn(text: string): HearingRole[] {
  const named = text.split(/\s+/);
  return HEARING_ROLES.filter((role) => named.includes(role));
}

export function rolesText(roles: readonly HearingRole[]): string {
  return HEARING_ROLES.filter((role) => roles.includes(role)).join(' ');
}
