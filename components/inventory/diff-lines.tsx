import type { DiffHunk, TextDiff } from '../../rules/_inventory/text-diff.ts';
import { pure } from '../desk/pure.tsx';
import { FirstFew } from '../first-few.tsx';
import { useDeskWords } from '../words/desk/words.ts';

/** So many stretches are drawn at once; the rest when it is asked for. */
const FIRST_HUNKS = 8;
const SIGN = { same: ' ', added: '+', removed: '−' } as const;

/** Two texts compared line by line: a sign, a word for screen readers, and a colour that only supports them. */
export const DiffLines = pure<{ diff: TextDiff }>(({ diff }) => (
  <div class="diff">
    <FirstFew items={diff.hunks} first={FIRST_HUNKS}>
      {(shown) => shown.map((hunk) => <Hunk key={`${hunk.before} ${hunk.now}`} hunk={hunk} />)}
    </FirstFew>
  </div>
));

function Hunk({ hunk }: { hunk: DiffHunk }) {
  const { diff } = useDeskWords().scripts.details;
  return (
    <section>
      <h5>{diff.place(hunk.now)}</h5>
      <ol class="plain">
        {numbered(hunk).map(({ id, op, text }) => (
          <li key={id} class={`diff-${op}`}>
            <span class="diff-sign" aria-hidden="true">
              {SIGN[op]}
            </span>
            {op !== 'same' && <span class="visually-hidden">{diff[op]}: </span>}
            <code>{text}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

function numbered({ lines }: DiffHunk) {
  return lines.map((line, id) => ({ id, ...line }));
}
