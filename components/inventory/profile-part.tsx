import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { ProfileSignal, ScriptProfile } from '../../rules/_profile/profile.ts';
import { FirstFew } from '../first-few.tsx';
import { useWords } from '../words/context.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { contentsText } from './row-text.ts';

/** So many signals explain a verdict. */
const STRONGEST = 3;
const FIRST_HOSTS = 8;

interface Props {
  row: InventoryRow;
  profile: ScriptProfile | null;
}

/** What a script's text says of itself: the verdict in words, what it rests on, libraries and hosts in it. */
export function ProfilePart({ row, profile }: Props) {
  const words = useDeskWords();
  const { scripts } = words;
  const { finding } = useWords();
  const { profile: said } = scripts.details;
  const verdict = profile?.verdict ?? row.verdict;
  return (
    <section data-part="profile">
      <h3>{said.heading}</h3>
      <p>
        <strong>{contentsText({ ...row, verdict }, words)}</strong>
        {verdict && row.text === 'read' && (
          <span class="means">{scripts.verdictMeans[verdict]}</span>
        )}
      </p>
      {verdict === 'skimmer' && (
        <p>
          <a href={`#/${row.store}/damage`} data-action="damage">
            {finding.damage}
          </a>
        </p>
      )}
      {row.varying && <p>{scripts.varying}</p>}
      {profile?.reason && <p>{said.reason[profile.reason]}</p>}
      {profile?.obfuscated && <p>{said.obfuscated}</p>}
      {profile && (
        <>
          <h4>{said.signals}</h4>
          <Signals signals={profile.signals.slice(0, STRONGEST)} />
          <dl class="facts">
            <div>
              <dt>{said.libraries}</dt>
              <dd>
                {profile.libraries
                  .map(({ name, version }) => `${name}${version ? ` ${version}` : ''}`)
                  .join(words.and) || said.none}
              </dd>
            </div>
            <div>
              <dt>{said.hosts}</dt>
              <dd>
                <Hosts hosts={profile.hosts} />
              </dd>
            </div>
          </dl>
          <p class="quiet">{said.readAt}</p>
        </>
      )}
    </section>
  );
}

function Signals({ signals }: { signals: readonly ProfileSignal[] }) {
  const { profile: said } = useDeskWords().scripts.details;
  const { signals: kinds } = useWords().scripts;
  if (signals.length === 0) return <p>{said.noSignals}</p>;
  return (
    <ol class="signals">
      {signals.map(({ kind, detail, line, excerpt, start }) => (
        <li key={`${kind} ${start}`} data-signal={kind}>
          <span>
            {kinds[kind]}
            {detail && <span class="quiet"> {detail}</span>}
            <span class="quiet"> · {said.line(line)}</span>
          </span>
          <code class="excerpt">{excerpt}</code>
        </li>
      ))}
    </ol>
  );
}

function Hosts({ hosts }: Pick<ScriptProfile, 'hosts'>) {
  const { profile: said } = useDeskWords().scripts.details;
  if (hosts.length === 0) return said.none;
  return (
    <FirstFew items={hosts} first={FIRST_HOSTS}>
      {(shown) => (
        <ul class="plain">
          {shown.map(({ host, encoded }) => (
            <li key={host}>
              <code>{host}</code>
              {encoded && <strong> {said.encodedHost}</strong>}
            </li>
          ))}
        </ul>
      )}
    </FirstFew>
  );
}
