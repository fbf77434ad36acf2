import type { Locale } from '../../rules/_core/text.ts';
import { DIAGNOSIS_BOUNDS, type StoreProfile } from '../../rules/_diagnosis/diagnosis.ts';
import { programmeListWords } from '../../rules/_diagnosis/programme-words.ts';
import type { PlatformName } from '../../rules/_diagnosis/seen-platform.ts';
import type { PlannedStore, StoreList } from '../../rules/_diagnosis/stores-csv.ts';
import { Modal } from '../desk/modal.tsx';
import { FirstFew } from '../first-few.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { importWords, profileWords } from '../words/diagnosis/programme.ts';
import { shortStore } from './programme-row.tsx';

/** A file that was not taken at all. */
export interface ListRefusal {
  file: string;
  reason: 'no-columns' | 'empty' | 'too-large' | 'not-text';
}

/** What a file says, held against what is kept; nothing is written yet. */
export interface ListPreview {
  file: string;
  list: StoreList;
  plan: readonly PlannedStore[];
  /** Stores that another window changed since the last press. */
  meanwhile: readonly string[];
}

interface Props extends ListPreview {
  busy: boolean;
  /** What the background called a failure; null where there was none. */
  failed: boolean;
  onTake: () => void;
  onClose: () => void;
}

const FIRST_LINES = 12;

/** What taking in a list of stores would add and change, and which lines could not be read. */
export function ImportDialog({
  file,
  list,
  plan,
  meanwhile,
  busy,
  failed,
  onTake,
  onClose,
}: Props) {
  const { locale, trouble } = useDeskWords();
  const words = importWords[locale];
  const [added, changed, same] = (['added', 'changed', 'same'] as const).map((what) =>
    plan.filter((one) => one.what === what),
  ) as [PlannedStore[], PlannedStore[], PlannedStore[]];
  const taken = added.length + changed.length;
  return (
    <Modal name="import-stores" heading={words.heading(file)} onClose={onClose}>
      <div class="import-preview">
        {meanwhile.length > 0 && (
          <p class="wrong" role="alert">
            {words.meanwhile(meanwhile.map(shortStore))}
          </p>
        )}
        {failed && (
          <p class="wrong" role="alert">
            {trouble.import.happened} {trouble.import.kept} {trouble.import.todo}
          </p>
        )}
        <p>{words.summary(added.length, changed.length, same.length)}</p>
        <Planned name="changed" heading={words.changed} stores={changed} locale={locale} />
        <Planned name="added" heading={words.added} stores={added} locale={locale} />
        <Lines list={list} locale={locale} />
        {taken === 0 ? <p>{words.nothing}</p> : <p class="quiet">{words.emptyCells}</p>}
        {added.length > 0 && <p class="quiet">{words.enrolled}</p>}
        <div class="buttons">
          {taken > 0 && (
            <button
              type="button"
              class="button-main"
              data-action="take-list"
              disabled={busy}
              onClick={onTake}
            >
              {busy ? words.busy : words.take(taken)}
            </button>
          )}
          <button type="button" class="button" data-action="close-import" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </div>
    </Modal>
  );
}

interface PlannedProps {
  name: string;
  heading: string;
  stores: readonly PlannedStore[];
  locale: Locale;
}

function Planned({ name, heading, stores, locale }: PlannedProps) {
  const { and } = useDeskWords();
  const words = importWords[locale];
  if (stores.length === 0) return null;
  return (
    <section data-planned={name}>
      <h3>{heading}</h3>
      <FirstFew items={stores} first={FIRST_LINES}>
        {(shown) => (
          <ul>
            {shown.map((one) => (
              <li key={one.store}>
                <strong>{shortStore(one.store)}</strong>{' '}
                <span class="quiet">{words.line(one.line)}</span>
                {one.what === 'changed' ? (
                  <ul>
                    {one.changes.map((field) => (
                      <li key={field}>{changeText(one, field, locale)}</li>
                    ))}
                  </ul>
                ) : (
                  <span>
                    {' '}
                    {one.changes.map((field) => fieldText(one.profile, field, locale)).join(and)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </section>
  );
}

function Lines({ list, locale }: { list: StoreList; locale: Locale }) {
  const words = importWords[locale];
  const { columns } = programmeListWords[locale];
  return (
    <>
      {(list.lines.length > 0 || list.cut > 0) && (
        <section data-planned="lines">
          <h3>{words.lines}</h3>
          {list.cut > 0 && <p>{words.cut(list.cut, DIAGNOSIS_BOUNDS.listed)}</p>}
          <FirstFew items={list.lines} first={FIRST_LINES}>
            {(shown) => (
              <ul>
                {shown.map((one) => (
                  <li key={one.line}>
                    <strong>{words.line(one.line)}</strong>{' '}
                    {words.lineReasons[one.reason](one.value, 'first' in one ? one.first : 0)}
                  </li>
                ))}
              </ul>
            )}
          </FirstFew>
        </section>
      )}
      {list.cells.length > 0 && (
        <section data-planned="cells">
          <h3>{words.cells}</h3>
          <FirstFew items={list.cells} first={FIRST_LINES}>
            {(shown) => (
              <ul>
                {shown.map((one) => (
                  <li key={`${one.line} ${one.column}`}>
                    <strong>{words.line(one.line)}</strong>{' '}
                    {words.cellReasons[one.reason](columns[one.column], one.value)}
                  </li>
                ))}
              </ul>
            )}
          </FirstFew>
        </section>
      )}
    </>
  );
}

function changeText(
  { profile, before }: PlannedStore,
  field: keyof StoreProfile,
  locale: Locale,
): string {
  const { nothing, fields } = profileWords[locale];
  const was = before ? fieldText(before, field, locale) : '';
  const name = field === 'costs' ? '' : fields[field];
  return importWords[locale].change(name, was || nothing, fieldText(profile, field, locale));
}

/** A field of a profile in words; '' where nobody filled it in. */
export function fieldText(
  profile: StoreProfile,
  field: keyof StoreProfile,
  locale: Locale,
  platforms: readonly PlatformName[] = [],
): string {
  const { builds, revenue } = programmeListWords[locale];
  switch (field) {
    case 'platform': {
      const { id, version } = profile.platform ?? { id: '', version: '' };
      return `${platforms.find((one) => one.id === id)?.name ?? id} ${version}`.trim();
    }
    case 'build':
      return profile.build ? builds[profile.build] : '';
    case 'revenueBand':
      return profile.revenueBand === null ? '' : (revenue[profile.revenueBand] ?? '');
    case 'costs':
      return '';
    default:
      return profile[field];
  }
}
