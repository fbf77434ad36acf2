import type { ComponentChildren } from 'preact';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { TextDiff } from '../../rules/_inventory/text-diff.ts';
import { formatDay } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { DiffLines } from './diff-lines.tsx';
import {
  chainOf,
  changeValues,
  figure,
  inserterText,
  shortAddress,
  shortHash,
  titleOf,
} from './row-text.ts';

/** The texts that a script had, each with its time, the latest first. */
export function VersionsPart({ row }: { row: InventoryRow }) {
  const words = useDeskWords();
  const { details } = words.scripts;
  const { versions: said } = details;
  return (
    <section data-part="versions">
      <h3>{said.heading}</h3>
      {row.versions.length === 0 ? (
        <p class="quiet">{said.none}</p>
      ) : (
        <ol class="versions plain">
          {row.versions.map(({ hash, size, from, to }) => (
            <li key={`${hash} ${from}`}>
              <code>{shortHash(hash)}</code>
              <span>
                {said.span(formatDay(from, words.locale), formatDay(to, words.locale))}
                <span class="quiet"> {details.characters(figure(size, words))}</span>
                {hash === row.hash && <span class="tag">{said.current}</span>}
                {hash === row.approval?.hash && <span class="tag">{said.approved}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What put the script into the page, step by step from the page to the script. */
export function ChainPart({ row, rows }: { row: InventoryRow; rows: readonly InventoryRow[] }) {
  const words = useDeskWords();
  const { details } = words.scripts;
  return (
    <section data-part="chain">
      <h3>{details.chain}</h3>
      <ol class="chain">
        <li>{details.chainPage}</li>
        {chainOf(row, rows).map((step) => (
          <li key={`${step.by} ${step.url}`}>{inserterText(step, words)}</li>
        ))}
        <li>
          <strong>{titleOf(row, words)}</strong>
        </li>
      </ol>
    </section>
  );
}

interface ChangedProps {
  row: InventoryRow;
  /** The texts compared; null where a text was not kept, `loading` until that is known. */
  diff: TextDiff | null | 'loading';
}

/** What is different from what was approved, value by value, and the texts line by line. */
export function ChangedPart({ row, diff }: ChangedProps) {
  const words = useDeskWords();
  const { scripts } = words;
  const { details } = scripts;
  if (row.changes.length === 0) return null;
  return (
    <section data-part="changed">
      <h3>{details.changed}</h3>
      <ul class="changes">
        {row.changes.map((change) => {
          const values = changeValues(row, change, words);
          return (
            <li key={change} data-change={change}>
              {scripts.changeMeans[change]}
              {values && (
                <dl class="facts">
                  <div>
                    <dt>{details.before}</dt>
                    <dd>{values.before}</dd>
                  </div>
                  <div>
                    <dt>{details.now}</dt>
                    <dd>{values.now}</dd>
                  </div>
                </dl>
              )}
            </li>
          );
        })}
      </ul>
      {row.changes.includes('text') && <TextChanges diff={diff} />}
    </section>
  );
}

function TextChanges({ diff }: Pick<ChangedProps, 'diff'>) {
  const { diff: said } = useDeskWords().scripts.details;
  if (diff === 'loading') return null;
  return (
    <>
      <h4>{said.heading}</h4>
      {diff === null && <p class="quiet">{said.noText}</p>}
      {diff?.hunks.length === 0 && <p class="quiet">{said.none}</p>}
      {diff && diff.hunks.length > 0 && (
        <>
          <p class="quiet">
            − {said.approvedText} / + {said.currentText}
          </p>
          {diff.whole && <p class="quiet">{said.whole}</p>}
          <DiffLines diff={diff} />
          {diff.cut > 0 && <p class="quiet">{said.cut(diff.cut)}</p>}
        </>
      )}
    </>
  );
}

/** Plain facts of a script: address, dates, size, fingerprint, pages. */
export function FactsPart({ row }: { row: InventoryRow }) {
  const words = useDeskWords();
  const { scripts, locale } = words;
  const { details } = scripts;
  const rows: [string, ComponentChildren][] = [
    [details.address, <code key="a">{row.url}</code>],
    [details.vendor, row.vendor ?? (row.host === '' ? scripts.own : details.vendorUnknown)],
    [
      scripts.columns.contents,
      <>
        {scripts.integrity[row.integrity]}
        <span class="means">{scripts.integrityMeans[row.integrity]}</span>
      </>,
    ],
    [details.firstSeen, formatDay(row.firstSeen, locale)],
    [details.lastSeen, formatDay(row.lastSeen, locale)],
    [details.size, row.size === null ? '–' : details.characters(figure(row.size, words))],
    [details.hash, row.hash ? <code key="h">{row.hash}</code> : '–'],
    [
      details.seenOn,
      <ul key="p" class="plain">
        {row.pages.map((page) => (
          <li key={page}>{shortAddress(page)}</li>
        ))}
      </ul>,
    ],
  ];
  return (
    <section data-part="facts">
      <h3>{details.facts}</h3>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
