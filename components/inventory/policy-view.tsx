import { useMemo } from 'preact/hooks';
import type { Inventory, PageRow } from '../../rules/_inventory/inventory.ts';
import {
  type GeneratedPolicy,
  generatePolicy,
  NONCE_PLACEHOLDER,
} from '../../rules/_inventory/policy.ts';
import { policyWords } from '../../rules/_inventory/policy-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { Notice } from '../notice.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { IntegrityList } from './integrity-list.tsx';
import { shortAddress } from './row-text.ts';

interface Props {
  inventory: Pick<Inventory, 'rows' | 'pages'>;
  onCopy: (text: string) => Promise<boolean>;
}

/** For each payment page the policy that lets run what was approved, and the attributes that hold files to their contents. */
export function PolicyView({ inventory, onCopy }: Props) {
  const { policy: words } = useDeskWords();
  const { pages } = inventory;
  return (
    <section class="view" aria-labelledby="view">
      <h2 id="view">{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      {pages.length === 0 && <p class="empty-line">{words.empty}</p>}
      {pages.length > 0 && (
        <section>
          <h3>{words.steps.heading}</h3>
          <ol class="steps">
            {words.steps.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </section>
      )}
      {pages.map((page) => (
        <PagePolicy key={page.page} page={page} rows={inventory.rows} onCopy={onCopy} />
      ))}
    </section>
  );
}

interface PageProps {
  page: PageRow;
  rows: Inventory['rows'];
  onCopy: Props['onCopy'];
}

function PagePolicy({ page, rows, onCopy }: PageProps) {
  const { policy: words } = useDeskWords();
  const policy = useMemo(() => generatePolicy(rows, page), [rows, page]);
  const approved = rows.filter(
    ({ status, pages }) => status === 'approved' && pages.includes(page.page),
  ).length;
  return (
    <section class="page-policy" data-page={page.page}>
      <h3>{shortAddress(page.page)}</h3>
      {approved === 0 ? (
        <Notice name="none-approved">
          <p>{words.noneApproved}</p>
        </Notice>
      ) : (
        <>
          <PolicyText name="reportOnly" value={policy.value} onCopy={onCopy} />
          <PolicyText name="enforcing" value={policy.value} onCopy={onCopy} />
          {policy.needsNonce && <p class="caution notice">{words.nonce(NONCE_PLACEHOLDER)}</p>}
          <div class="covers">
            <section>
              <h4>{words.covers.heading}</h4>
              <ul>
                <li>{words.covers.scripts(approved)}</li>
                <li>{words.covers.noOthers}</li>
              </ul>
            </section>
            <NotCovered policy={policy} />
            <Evaluated review={policy.review} />
          </div>
        </>
      )}
      <IntegrityList rows={rows} page={page.page} onCopy={onCopy} />
    </section>
  );
}

interface TextProps {
  name: 'reportOnly' | 'enforcing';
  value: string;
  onCopy: Props['onCopy'];
}

const HEADER = {
  reportOnly: 'Content-Security-Policy-Report-Only',
  enforcing: 'Content-Security-Policy',
} as const;

function PolicyText({ name, value, onCopy }: TextProps) {
  const { policy: words } = useDeskWords();
  const text = `${HEADER[name]}: ${value}`;
  return (
    <section data-policy={name}>
      <h4>{words[name].heading}</h4>
      <p class="quiet">{words[name].means}</p>
      <code class="policy-text">{text}</code>
      <CopyButton text={() => text} onCopy={onCopy} action={words.copy[name]} />
    </section>
  );
}

function NotCovered({ policy }: { policy: GeneratedPolicy }) {
  const { policy: words, locale } = useDeskWords();
  return (
    <section>
      <h4>{words.notCovered.heading}</h4>
      <ul>
        {policy.notes.map(({ gap, names }) => (
          <li key={gap} data-gap={gap}>
            {policyWords[locale][gap].replace('{names}', () => names.join(', '))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evaluated({ review }: Pick<GeneratedPolicy, 'review'>) {
  const { evaluator } = useDeskWords().policy;
  const isFine = review.open.length === 0 && review.gaps.length === 0;
  return (
    <section data-part="evaluator">
      <h4>{evaluator.heading}</h4>
      {isFine && <p>{evaluator.fine}</p>}
      {review.open.length > 0 && (
        <>
          <p>{evaluator.open}</p>
          <ul>
            {review.open.map((word) => (
              <li key={word}>
                <code>{word}</code> <span class="quiet">{evaluator.means[lets(word)]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {review.gaps.length > 0 && (
        <p>
          {evaluator.gaps} <code>{review.gaps.join(', ')}</code>
        </p>
      )}
    </section>
  );
}

/** What a word of a policy (`script-src 'unsafe-eval'`) lets in. */
function lets(word: string): 'evaluated' | 'inline' | 'wide' {
  if (word.includes("'unsafe-eval'")) return 'evaluated';
  return word.includes("'unsafe-inline'") ? 'inline' : 'wide';
}
