import { HEARING_ROLES, type HearingRole } from '../../../rules/_catalog/hearing/types.ts';
import type { DiagnosisRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { ROLES_ITEM, type ToAsk } from '../../../rules/_diagnosis/hearing.ts';
import { DraftState } from '../../desk/draft-state.tsx';
import { formatDay, localDay } from '../../format.ts';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { hearingWordsOf } from '../../words/diagnosis/hearing.ts';
import type { Entries } from '../entries.ts';
import { HearingSheet } from './hearing-sheet.tsx';
import { ItemRow } from './item-row.tsx';
import {
  type HearingItem,
  questionItems,
  rolesIn,
  rolesText,
  type TitleOf,
  topicItems,
} from './items.ts';
import { PeopleField } from './people-field.tsx';

interface Props {
  store: string;
  toAsk: readonly ToAsk[];
  /** Whether the self-check has an answer, and whether there is a diagnosis to hold answers against. */
  answered: boolean;
  diagnosed: boolean;
  /** Whom to hear first; null where it is not known how the shop is built. */
  likely: HearingRole | null;
  done: DiagnosisRow['done']['hearing'];
  entries: Entries;
  titleOf: TitleOf;
  /** ISO 8601: the present. */
  now: string;
  hrefOfSelfCheck: string;
  onDone: (done: boolean) => void;
  onPrint: () => void;
}

/** Step 2: what to ask whom, and what they said. */
export function HearingView({ store, toAsk, entries, titleOf, now, ...props }: Props) {
  const { locale } = useDeskWords();
  const words = hearingWordsOf(locale);
  const today = localDay(now);
  const roles = rolesIn(entries.of(ROLES_ITEM).text);
  const questions = questionItems(toAsk, words, locale, titleOf);
  const topics = roles.map((role) => ({ role, items: topicItems(role, locale) }));
  const all = [...questions, ...topics.flatMap(({ items }) => items)];
  const heard = all.filter(({ item }) => entries.of(item).text.trim() !== '').length;
  return (
    <section class="view hearing" aria-labelledby="view">
      <div class="not-printed">
        <h2 id="view">{words.heading}</h2>
        <p class="lead">{words.lead}</p>
        <HearingHead heard={heard} all={all.length} {...props} />
        <PeopleField entries={entries} />
        <section aria-labelledby="hearing-answers">
          <h3 id="hearing-answers">{words.answers.heading}</h3>
          <Standing {...props} />
          <p class="quiet">{toAsk.length > 0 ? words.answers.means : words.answers.none}</p>
          <ItemList items={questions} entries={entries} today={today} />
        </section>
        <section aria-labelledby="hearing-roles">
          <h3 id="hearing-roles">{words.roles.heading}</h3>
          <Roles roles={roles} likely={props.likely} entries={entries} />
          {roles.length === 0 && <p class="quiet">{words.roles.none}</p>}
          {topics.map(({ role, items }) => (
            <div key={role} class="hearing-role" data-role={role}>
              <h4>{words.roles.names[role]}</h4>
              <ItemList items={items} entries={entries} today={today} />
            </div>
          ))}
        </section>
      </div>
      <HearingSheet
        store={store}
        madeAt={now}
        people={entries.of('people').text}
        parts={[
          { heading: words.answers.heading, items: questions },
          ...topics.map(({ role, items }) => ({ heading: words.roles.names[role], items })),
        ]}
        entries={entries}
      />
    </section>
  );
}

type HeadProps = Pick<Props, 'done' | 'onDone' | 'onPrint'> & { heard: number; all: number };

function HearingHead({ heard, all, done, onDone, onPrint }: HeadProps) {
  const { locale } = useDeskWords();
  const words = hearingWordsOf(locale);
  return (
    <>
      <p class="hearing-progress">
        <progress value={heard} max={Math.max(all, 1)} aria-label={words.heading} />
        <span>{words.progress(heard, all)}</span>
      </p>
      <p class="buttons">
        <button type="button" class="button-main" data-action="print" onClick={onPrint}>
          {words.print}
        </button>
        <button
          type="button"
          class="button"
          data-action="hearing-done"
          onClick={() => onDone(done === undefined)}
        >
          {done === undefined ? words.done.mark : words.done.again}
        </button>
        {done !== undefined && <span>{words.done.since(formatDay(done, locale))}</span>}
      </p>
    </>
  );
}

/** What is missing for the list to be complete, and where to get it. */
function Standing({
  answered,
  diagnosed,
  hrefOfSelfCheck,
}: Pick<Props, 'answered' | 'diagnosed' | 'hrefOfSelfCheck'>) {
  const { answers } = hearingWordsOf(useDeskWords().locale);
  return (
    <>
      {!answered && (
        <Notice name="no-answers">
          <p>{answers.notBegun}</p>
          <p>
            <a href={hrefOfSelfCheck}>{answers.toSelfCheck}</a>
          </p>
        </Notice>
      )}
      {answered && !diagnosed && (
        <Notice name="no-session">
          <p>{answers.noSession}</p>
        </Notice>
      )}
    </>
  );
}

interface ListProps {
  items: readonly HearingItem[];
  entries: Entries;
  today: string;
}

function ItemList({ items, entries, today }: ListProps) {
  if (items.length === 0) return null;
  return (
    <ol class="plain hearing-items">
      {items.map((one) => (
        <ItemRow key={one.item} asked={one} entries={entries} today={today} />
      ))}
    </ol>
  );
}

interface RolesProps extends Pick<Props, 'entries' | 'likely'> {
  roles: readonly HearingRole[];
}

function Roles({ roles, likely, entries }: RolesProps) {
  const words = hearingWordsOf(useDeskWords().locale).roles;
  const toggle = (role: HearingRole) => {
    const chosen = roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role];
    entries.write(ROLES_ITEM, { text: rolesText(chosen) });
    entries.end(ROLES_ITEM);
  };
  return (
    <fieldset class="hearing-choice">
      <legend>{words.means}</legend>
      {likely && !roles.includes(likely) && (
        <p class="quiet" data-part="likely">
          {words.likely(words.names[likely])}
        </p>
      )}
      {HEARING_ROLES.map((role) => (
        <label key={role} class="check">
          <input
            type="checkbox"
            name="role"
            value={role}
            checked={roles.includes(role)}
            onChange={() => toggle(role)}
          />
          <span>{words.names[role]}</span>
        </label>
      ))}
      <DraftState
        draft={entries.draftOf(ROLES_ITEM)}
        told={({ text }) =>
          rolesIn(text)
            .map((role) => words.names[role])
            .join(' / ')
        }
        onKeep={(which) => entries.choose(ROLES_ITEM, which)}
      />
    </fieldset>
  );
}
