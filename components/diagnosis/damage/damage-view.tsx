import { damageContacts, damageSteps, itemOfStep } from '../../../rules/_catalog/damage/index.ts';
import { CopyButton } from '../../copy-button.tsx';
import { localDay } from '../../format.ts';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { damageWordsOf } from '../../words/diagnosis/damage.ts';
import type { Entries } from '../entries.ts';
import { ContactList } from './contact-list.tsx';
import { DamageSheet } from './damage-sheet.tsx';
import { StepItem } from './step-item.tsx';

interface Props {
  store: string;
  entries: Entries;
  /** ISO 8601: the present. */
  now: string;
  /** Null until it was asked for; '' where there is nothing to write out. */
  extract: string | null;
  /** The records are being read. */
  extracting: boolean;
  onExtract: () => void;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}

/** The steps after which the site is stopped and the traces are kept. */
const FIRST = damageSteps.findIndex(({ id }) => id === 'preserve') + 1;

/** What to do first, and in what order, when damage is suspected. */
export function DamageView({ store, entries, now, onPrint, ...props }: Props) {
  const { locale } = useDeskWords();
  const words = damageWordsOf(locale);
  const today = localDay(now);
  const done = damageSteps.filter(({ id }) => entries.of(itemOfStep(id)).on !== '').length;
  const list = (from: number, to: number) => (
    <ol class="plain damage-steps" start={from + 1}>
      {damageSteps.slice(from, to).map((step, place) => (
        <StepItem key={step.id} step={step} at={from + place + 1} entries={entries} today={today} />
      ))}
    </ol>
  );
  return (
    <section class="view damage" aria-labelledby="view">
      <div class="not-printed">
        <h2 id="view">{words.heading}</h2>
        <p class="lead">{words.lead}</p>
        <Notice name="calm">
          <p>{words.calm}</p>
        </Notice>
        <p class="buttons">
          <button type="button" class="button" data-action="print" onClick={onPrint}>
            {words.print}
          </button>
          <span>{words.progress(done, damageSteps.length)}</span>
        </p>
        <section aria-labelledby="damage-first">
          <h3 id="damage-first">{words.first}</h3>
          {list(0, FIRST)}
        </section>
        <Extract {...props} />
        <section aria-labelledby="damage-later">
          <h3 id="damage-later">{words.later}</h3>
          {list(FIRST, damageSteps.length)}
        </section>
        <section aria-labelledby="damage-offices">
          <h3 id="damage-offices">{words.offices.heading}</h3>
          <p class="quiet">{words.offices.means}</p>
          <ContactList contacts={damageContacts} heading={words.offices.heading} />
        </section>
      </div>
      <DamageSheet store={store} now={now} entries={entries} />
    </section>
  );
}

type ExtractProps = Pick<Props, 'extract' | 'extracting' | 'onExtract' | 'onCopy'>;

function Extract({ extract, extracting, onExtract, onCopy }: ExtractProps) {
  const { extract: words } = damageWordsOf(useDeskWords().locale);
  return (
    <section aria-labelledby="damage-extract" data-part="extract">
      <h3 id="damage-extract">{words.heading}</h3>
      <p>{words.means}</p>
      <p>
        <button
          type="button"
          class="button"
          data-action="extract"
          disabled={extracting}
          onClick={onExtract}
        >
          {extracting ? words.making : words.make}
        </button>
      </p>
      {extract === '' && <p role="status">{words.none}</p>}
      {extract && (
        <>
          <textarea
            class="damage-text"
            rows={14}
            readOnly
            aria-label={words.label}
            value={extract}
          />
          <CopyButton text={() => extract} onCopy={onCopy} action={words.copy} />
        </>
      )}
    </section>
  );
}
