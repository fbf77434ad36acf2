import { type IntegrityAdvice, integrityAdvice } from '../../rules/_inventory/integrity.ts';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { integrityWords } from '../../rules/_inventory/policy-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { useDeskWords } from '../words/desk/words.ts';

interface Props {
  rows: readonly InventoryRow[];
  page: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** A script tag with its attribute, as it is to stand in the page. */
function tagOf({ url, attribute }: IntegrityAdvice): string {
  return `<script src="${url}" ${attribute}></script>`;
}

/** The `integrity` attribute of each script of a page that can have one, and why the others cannot. */
export function IntegrityList({ rows, page, onCopy }: Props) {
  const { policy, locale } = useDeskWords();
  const { integrity: words } = policy;
  const advice = rows
    .filter((row) => row.status !== 'gone' && row.pages.includes(page))
    .map((row) => integrityAdvice(row, page));
  const given = advice.filter(({ attribute }) => attribute !== null);
  const without = advice.filter(({ attribute }) => attribute === null);
  return (
    <section data-part="integrity">
      <h4>{words.heading}</h4>
      <p class="quiet">{words.lead}</p>
      {given.length === 0 && <p>{words.none}</p>}
      {given.length > 0 && (
        <>
          <dl class="attributes">
            {given.map((one) => (
              <div key={one.key}>
                <dt>{one.name}</dt>
                <dd>
                  <code>{one.attribute}</code>
                  <CopyButton
                    text={() => one.attribute ?? ''}
                    onCopy={onCopy}
                    action={policy.copy.attribute}
                  />
                </dd>
              </div>
            ))}
          </dl>
          <CopyButton
            text={() => given.map(tagOf).join('\n')}
            onCopy={onCopy}
            action={policy.copy.attributes}
          />
        </>
      )}
      {without.length > 0 && (
        <details>
          <summary>{words.without(without.length)}</summary>
          <dl class="facts">
            {without.map((one) => (
              <div key={one.key}>
                <dt>{one.name}</dt>
                <dd>{one.why && integrityWords[locale][one.why]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
