import { contactsOf, damageSteps, itemOfStep } from '../../../rules/_catalog/damage/index.ts';
import { formatDay } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { damageWordsOf } from '../../words/diagnosis/damage.ts';
import type { Entries } from '../entries.ts';

/** The steps for the wall or the file: seen on paper only. */
export function DamageSheet({
  store,
  now,
  entries,
}: {
  store: string;
  now: string;
  entries: Entries;
}) {
  const { locale } = useDeskWords();
  const words = damageWordsOf(locale);
  return (
    <article class="sheet paper print-only" data-sheet="damage">
      <header>
        <h2>{words.sheet.title(store)}</h2>
        <p>{words.sheet.made(formatDay(now, locale))}</p>
        <p>{words.calm}</p>
      </header>
      <ol>
        {damageSteps.map((step) => {
          const said = step.words[locale];
          const { on, text } = entries.of(itemOfStep(step.id));
          return (
            <li key={step.id}>
              <p>
                <strong>
                  {on ? '☑' : '☐'} {said.title}
                </strong>
                {step.check && ` (${words.check})`}
              </p>
              <ul>
                {said.how.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {said.not && (
                <p>
                  <strong>{words.doNot}</strong> {said.not}
                </p>
              )}
              {contactsOf(step).map(({ id, url, words: office }) => (
                <p key={id} class="quiet">
                  {office[locale].name} {url}
                </p>
              ))}
              <p class="paper-line">
                {on || text
                  ? [on && formatDay(`${on}T00:00`, locale), text].filter(Boolean).join(' / ')
                  : words.sheet.time}
              </p>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
