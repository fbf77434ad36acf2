import type { LaunchProfile } from '../../rules/_launch/launch-profile.ts';
import type { ProfileProblem } from '../../rules/_launch/read-profile.ts';
import { FileButton } from '../inventory/file-button.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { type LaunchWords, launchWords } from '../words/diagnosis/launch.ts';

/** Why a file was not taken in. */
export type LaunchRefusal =
  | { problems: readonly ProfileProblem[] }
  | { otherStores: readonly string[] };

interface Props {
  /** Undefined while it is being read. */
  state: { profile: LaunchProfile | null; source: 'organisation' | 'here' | null } | undefined;
  refused: LaunchRefusal | null;
  /** Titles of rules by id. */
  titleOf: (rule: string) => string;
  pspName: (psp: string) => string;
  /** `YYYY-MM-DD`. */
  day: string;
  onWrite: () => void;
  onFile: (file: File) => void;
  onDrop: () => void;
}

/** What was agreed of this store before launch, and ways to write that down and to take it in. */
export function LaunchView({ state, refused, onWrite, onFile, onDrop, ...naming }: Props) {
  const { locale, loading } = useDeskWords();
  const words = launchWords[locale];
  const profile = state?.profile ?? null;
  return (
    <section
      class="launch-profile screen-only"
      aria-labelledby="launch"
      data-launch={state?.source ?? 'none'}
    >
      <h3 id="launch">{words.heading}</h3>
      <p>{words.lead}</p>
      {state === undefined && <p role="status">{loading}</p>}
      {state && !profile && <p class="quiet">{words.none}</p>}
      {state?.source && <p class="quiet">{words.source[state.source]}</p>}
      {profile && <Agreed profile={profile} words={words} {...naming} />}
      {refused && <Refused refused={refused} words={words} />}
      <div class="buttons">
        <button type="button" class="button" data-action="write-launch" onClick={onWrite}>
          {words.write}
        </button>
        {state?.source !== 'organisation' && (
          <FileButton
            name="launch-file"
            accept=".json,application/json"
            label={words.take}
            onFile={onFile}
          />
        )}
        {state?.source === 'here' && (
          <button type="button" class="button" data-action="drop-launch" onClick={onDrop}>
            {words.drop}
          </button>
        )}
      </div>
      <p class="quiet">{words.writeNote}</p>
    </section>
  );
}

interface AgreedProps extends Pick<Props, 'titleOf' | 'pspName' | 'day'> {
  profile: LaunchProfile;
  words: LaunchWords;
}

function Agreed({ profile, words, titleOf, pspName, day }: AgreedProps) {
  const { agreed } = words;
  const { payment, scripts, rules = {} } = profile;
  const listed = (values: readonly string[] | undefined): string =>
    values === undefined ? agreed.notAgreed : values.join(', ') || agreed.nothing;
  const waivers = Object.entries(rules);
  return (
    <dl class="agreed">
      <Row name={agreed.stores} value={profile.stores.join(', ')} />
      {profile.staging && <Row name={agreed.staging} value={listed(profile.staging)} />}
      <Row
        name={agreed.method}
        value={payment?.method ? words.methods[payment.method] : agreed.notAgreed}
      />
      <Row name={agreed.psp} value={payment?.psp ? pspName(payment.psp) : agreed.notAgreed} />
      <Row name={agreed.hosts} value={listed(scripts?.hosts)} />
      <Row name={agreed.containers} value={listed(scripts?.containers)} />
      <Row
        name={agreed.approved}
        value={listed(scripts?.approved?.map(({ name, key }) => name ?? key))}
      />
      <div>
        <dt>{agreed.waivers}</dt>
        {waivers.length === 0 && <dd>{agreed.nothing}</dd>}
        {waivers.map(([rule, { set, until, reason }]) => (
          <dd key={rule} data-waiver={rule}>
            {titleOf(rule)}: {words.waiver(words.set[set], until, reason)}
            {until < day && <strong class="wrong"> {words.expired}</strong>}
          </dd>
        ))}
      </div>
    </dl>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Refused({ refused, words }: { refused: LaunchRefusal; words: LaunchWords }) {
  return (
    <div class="wrong" role="alert" data-refused="launch">
      {'otherStores' in refused ? (
        <p>{words.otherStore(refused.otherStores.join(', '))}</p>
      ) : (
        <>
          <p>{words.refused}</p>
          <ul>
            {refused.problems.map(({ line, path, message }) => (
              <li key={`${line} ${path} ${message}`}>{words.problem(line, path, message)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
