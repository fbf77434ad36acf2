import { damageSteps, itemOfStep } from '../../../rules/_catalog/damage/index.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { Finding } from '../../../rules/_core/verdict.ts';
import type { DamageSign } from '../../../rules/_diagnosis/damage-signs.ts';
import type { InventoryRow } from '../../../rules/_inventory/inventory.ts';
import { formatMoment } from '../../format.ts';
import { damageWordsOf } from '../../words/diagnosis/damage.ts';
import type { SaidEntry } from '../entries.ts';

/** So many findings are written out; an extract is not a log. */
const MOST_SIGNS = 60;
const MOST_SCRIPTS = 40;

interface Given {
  store: string;
  /** ISO 8601: the present. */
  now: string;
  signs: readonly DamageSign[];
  rows: readonly Pick<InventoryRow, 'url' | 'kind' | 'name' | 'firstSeen' | 'lastSeen' | 'hash'>[];
  /** What is kept of a step. */
  of: (item: string) => SaidEntry;
  /** Title and sentence of a finding in the language of the screen. */
  told: (found: Finding) => { title: string; seen: string; severity: string };
}

/** The text to hand to payment provider and forensic firm: what was seen, where, since when, and what was done. */
export function extractText(given: Given, locale: Locale): string {
  const { extract: words } = damageWordsOf(locale);
  const { store, now, signs } = given;
  const moment = (iso: string) => formatMoment(iso, locale);
  const parts = [
    words.title,
    [`${words.store}: ${store}`, `${words.made}: ${moment(now)}`, words.about].join('\n'),
    [words.findings, ...(signs.length > 0 ? signLines(given, locale) : [words.nothing])].join('\n'),
    scriptLines(given, locale).join('\n'),
    noteLines(given, locale).join('\n'),
    words.limits,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function signLines({ signs, told }: Given, locale: Locale): string[] {
  const { extract: words } = damageWordsOf(locale);
  return signs.slice(0, MOST_SIGNS).flatMap(({ found, first, last, pages, places }, at) => {
    const { title, seen, severity } = told(found);
    return [
      `${at + 1}. [${severity}] ${title}`,
      `   ${seen}`,
      `   ${words.first}: ${formatMoment(first, locale)} / ${words.last}: ${formatMoment(last, locale)}`,
      `   ${words.pages}: ${pages.join(', ')}`,
      ...(places.length > 0 ? [`   ${words.places}: ${places.join(', ')}`] : []),
    ];
  });
}

function scriptLines({ signs, rows }: Given, locale: Locale): string[] {
  const { extract: words } = damageWordsOf(locale);
  const named = new Set(signs.flatMap(({ places }) => places.map(withoutLine)));
  // Inline scripts have the page's address, all of them the same.
  const concerned = rows
    .filter(({ kind, url }) => kind !== 'inline' && named.has(url))
    .slice(0, MOST_SCRIPTS);
  if (concerned.length === 0) return [];
  return [
    words.scripts,
    ...concerned.map(({ name, firstSeen, lastSeen, hash }) =>
      [
        `- ${name}`,
        `${words.first}: ${formatMoment(firstSeen, locale)}`,
        `${words.last}: ${formatMoment(lastSeen, locale)}`,
        ...(hash ? [`${words.hash}: ${hash}`] : []),
      ].join(' / '),
    ),
  ];
}

function noteLines({ of }: Given, locale: Locale): string[] {
  const { extract: words } = damageWordsOf(locale);
  const lines = damageSteps.flatMap(({ id, words: said }) => {
    const { on, text } = of(itemOfStep(id));
    return on || text ? [`- ${[on, said[locale].title, text].filter(Boolean).join(' / ')}`] : [];
  });
  return lines.length > 0 ? [words.notes, ...lines] : [];
}

function withoutLine(place: string): string {
  return place.replace(/ → .*$/, '').replace(/:\d+$/, '');
}
