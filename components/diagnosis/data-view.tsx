import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../rules/_core/text.ts';
import { RETENTION_YEARS, type RetentionYears } from '../../rules/_diagnosis/retention.ts';
import { Choice } from '../desk/choice.tsx';
import { SettingPart } from '../inventory/settings-view.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { DATA_KINDS, type DataKind, dataWords } from '../words/diagnosis/data.ts';
import { shortStore } from './programme-row.tsx';

interface Props {
  /** `scheme://host` of every store. */
  stores: readonly string[];
  /** Bytes; null where the browser does not say. */
  space: { used: number | null; free: number | null } | null;
  /** Null until they are counted. */
  counts: Record<DataKind, number> | null;
  /** Null until it is known. */
  years: RetentionYears | null;
  onYears: (years: RetentionYears) => void;
  onTidy: () => void;
  onDeleteStore: (store: string) => void;
  onDeleteAll: () => void;
  /** What else can be done with what is kept, before it is let go of. */
  children?: ComponentChildren;
}

/** What is kept in this browser, for how long, and how to let go of it. */
export function StoredDataView(props: Props) {
  const { locale } = useDeskWords();
  const words = dataWords[locale];
  return (
    <section class="view settings" aria-labelledby="view">
      <h1 id="view">{words.heading}</h1>
      <p class="lead">
        <strong>{words.offline}</strong> {words.offlineMeans}
      </p>
      <SpacePart {...props} locale={locale} />
      {props.children}
      <RetentionPart {...props} locale={locale} />
      <StorePart {...props} locale={locale} />
      <SettingPart level={2} name="delete-all" heading={words.all.heading}>
        <p>{words.all.means}</p>
        <p>
          <button type="button" class="button" data-action="delete-all" onClick={props.onDeleteAll}>
            {words.all.action}
          </button>
        </p>
      </SettingPart>
    </section>
  );
}

type PartProps = Props & { locale: Locale };

function SpacePart({ space, counts, locale }: PartProps) {
  const { space: words } = dataWords[locale];
  const size = (bytes: number) => sizeText(bytes, locale);
  return (
    <SettingPart level={2} name="space" heading={words.heading}>
      {space && (
        <p>
          {space.used === null ? words.unknown : words.used(size(space.used))}{' '}
          {space.free !== null && words.free(size(space.free))}
        </p>
      )}
      {counts ? (
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {DATA_KINDS.map((kind) => (
              <tr key={kind} data-kind={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td>{counts[kind].toLocaleString(locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p role="status">{words.counting}</p>
      )}
    </SettingPart>
  );
}

function RetentionPart({ years, onYears, onTidy, locale }: PartProps) {
  const { retention } = dataWords[locale];
  return (
    <SettingPart level={2} name="retention" heading={retention.heading}>
      <p>{retention.means}</p>
      {years !== null && (
        <>
          <Choice
            name="retention"
            label={retention.label}
            value={String(years)}
            options={RETENTION_YEARS.map((one) => ({
              value: String(one),
              text: retention.years(one),
            }))}
            onChoose={(value) => onYears(RETENTION_YEARS.find((one) => String(one) === value) ?? 0)}
          />
          {years > 0 && (
            <>
              <p class="quiet">{retention.when}</p>
              <p>
                <button type="button" class="button" data-action="tidy" onClick={onTidy}>
                  {retention.tidy}
                </button>
              </p>
            </>
          )}
        </>
      )}
    </SettingPart>
  );
}

function StorePart({ stores, onDeleteStore, locale }: PartProps) {
  const { store: words } = dataWords[locale];
  const [chosen, setChosen] = useState('');
  const store = stores.includes(chosen) ? chosen : (stores[0] ?? null);
  return (
    <SettingPart level={2} name="delete-store" heading={words.heading}>
      <p>{words.means}</p>
      {store === null ? (
        <p>{words.none}</p>
      ) : (
        <div class="filters">
          <Choice
            name="store"
            label={words.choose}
            value={store}
            options={stores.map((value) => ({ value, text: shortStore(value) }))}
            onChoose={setChosen}
          />
          <button
            type="button"
            class="button"
            data-action="delete-store"
            onClick={() => onDeleteStore(store)}
          >
            {words.action}
          </button>
        </div>
      )}
    </SettingPart>
  );
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** `12.3 MB`. */
function sizeText(bytes: number, locale: Locale): string {
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1];
  const digits = value < 10 && unit > 0 ? 1 : 0;
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${UNITS[unit]}`;
}
