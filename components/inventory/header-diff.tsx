import type { HeaderChange } from '../../rules/_inventory/header-changes.ts';
import { useDeskWords } from '../words/desk/words.ts';

interface DiffProps {
  header: string;
  changes: readonly HeaderChange[];
}

/** What differs between two values of a header, directive by directive. */
export function HeaderDiff({ header, changes }: DiffProps) {
  return (
    <div class="header-diff">
      <dl>
        {changes.map(({ directive, added, removed }) => (
          <div key={directive}>
            <dt class={directive ? undefined : 'visually-hidden'}>
              <code>{directive || header}</code>
            </dt>
            <dd>
              <Parts sign="−" state="removed" parts={removed} />
              <Parts sign="+" state="added" parts={added} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface PartsProps {
  sign: string;
  state: 'added' | 'removed';
  parts: readonly string[];
}

function Parts({ sign, state, parts }: PartsProps) {
  const { diff } = useDeskWords().headers;
  return parts.map((part) => (
    <span key={part} class={`part part-${state}`}>
      <span class="part-sign">{sign}</span>
      <span class="visually-hidden">{diff[state]}: </span>
      <code>{part}</code>
    </span>
  ));
}
