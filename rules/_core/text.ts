/** Text is data: rules point at message ids; these are their words, formatted at the edge. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The words of one rule in one language. `{name}` stands for a value of the report. */
export interface RuleWords<M extends string = string, U extends string = string> {
  /** What is looked at, as a noun phrase for a list: 「カード番号がお店のサーバーへ送られる」. */
  title: string;
  /** Said of the rule when nothing was found. */
  passed: string;
  /** Why it matters, for a shop owner, two or three sentences. */
  why: string;
  /** What the owner can do, in order. */
  owner: string[];
  /** What to ask the builder for, in order; technical words allowed. */
  vendor: string[];
  /** What was seen, one per message id. */
  seen: Record<M, string>;
  /** Why it could not tell, one per reason id. */
  unknown: Record<U, string>;
}

export interface RuleText<M extends string = string, U extends string = string> {
  ja: RuleWords<M, U>;
  en: RuleWords<M, U>;
}

/** Checks by types that both languages have the same message and reason ids. */
export function defineText<M extends string, U extends string = never>(
  text: { ja: RuleWords<M, U> } & { en: RuleWords<NoInfer<M>, NoInfer<U>> },
): RuleText<M, U> {
  return text;
}

/** Puts values into `{name}` places; a place without a value stays as it is, so that a test can see it. */
export function formatText(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
