import { useState } from 'preact/hooks';
import {
  BUILDS,
  type Build,
  DIAGNOSIS_BOUNDS,
  REVENUE_BANDS,
  type SeenPlatform,
  type StoreProfile,
} from '../../rules/_diagnosis/diagnosis.ts';
import { programmeListWords } from '../../rules/_diagnosis/programme-words.ts';
import type { PlatformName } from '../../rules/_diagnosis/seen-platform.ts';
import { Choice } from '../desk/choice.tsx';
import { Modal } from '../desk/modal.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { profileWords } from '../words/diagnosis/programme.ts';
import { fieldText } from './import-dialog.tsx';
import { PlatformFields } from './platform-fields.tsx';

type Field = Exclude<keyof StoreProfile, 'costs'>;

interface Props {
  /** As the heading names it. */
  store: string;
  profile: StoreProfile;
  /** What the shop's pages showed; null where nothing did. */
  shown: SeenPlatform | null;
  /** Platforms to choose from, by name; empty while they are loaded. */
  platforms: readonly PlatformName[];
  busy: boolean;
  failed: boolean;
  /** Another window wrote the same fields: what it wrote; null where none did. */
  conflict: { fields: readonly Field[]; theirs: StoreProfile } | null;
  onSave: (profile: StoreProfile) => void;
  /** Ends a conflict: whose fields stay where both wrote. */
  onKeep: (which: 'mine' | 'theirs', profile: StoreProfile) => void;
  onClose: () => void;
}

const TEXTS: readonly ('name' | 'product' | 'industry' | 'builder')[] = [
  'name',
  'product',
  'industry',
  'builder',
];

/** What is known of a store beside its audits. What could not be saved stays as it was written. */
export function ProfileDialog(props: Props) {
  const { store, profile, busy, failed, conflict, shown, platforms, ...events } = props;
  const { locale } = useDeskWords();
  const words = profileWords[locale];
  const { builds, revenue } = programmeListWords[locale];
  const [mine, setMine] = useState(profile);
  const change = (part: Partial<StoreProfile>) => setMine((now) => ({ ...now, ...part }));
  const unsaid = { value: '', text: words.notSaid };
  const text = (field: (typeof TEXTS)[number]) => (
    <label class="choice">
      <span>{words.fields[field]}</span>
      <input
        type="text"
        name={field}
        maxLength={DIAGNOSIS_BOUNDS.name}
        value={mine[field]}
        placeholder={field === 'product' ? words.productHint : undefined}
        onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
      />
    </label>
  );
  const save = (event: Event) => {
    event.preventDefault();
    events.onSave(mine);
  };
  return (
    <Modal name="profile" heading={words.heading(store)} onClose={events.onClose}>
      <form class="profile-form" onSubmit={save}>
        <p class="quiet">{words.means}</p>
        {text('name')}
        <Choice
          name="build"
          label={words.fields.build}
          value={mine.build ?? ''}
          options={[unsaid, ...BUILDS.map((value) => ({ value, text: builds[value] }))]}
          onChoose={(build) => change({ build: build === '' ? null : (build as Build) })}
        />
        {text('product')}
        <PlatformFields
          {...{ shown, platforms }}
          stated={mine.platform}
          onChange={(platform) => change({ platform })}
        />
        {text('industry')}
        <Choice
          name="revenueBand"
          label={words.fields.revenueBand}
          value={mine.revenueBand === null ? '' : String(mine.revenueBand)}
          options={[
            unsaid,
            ...REVENUE_BANDS.map((_, at) => ({ value: String(at), text: revenue[at] ?? '' })),
          ]}
          onChoose={(band) => change({ revenueBand: band === '' ? null : Number(band) })}
        />
        {text('builder')}
        {failed && (
          <p class="wrong" role="alert">
            {words.failed}
          </p>
        )}
        {conflict && (
          <div class="wrong" role="alert" data-conflict="profile">
            <p>{words.conflict}</p>
            <ul>
              {conflict.fields.map((field) => (
                <li key={field}>
                  {words.theirs(
                    words.fields[field],
                    fieldText(conflict.theirs, field, locale, platforms) || words.nothing,
                  )}
                </li>
              ))}
            </ul>
            <div class="buttons">
              <button
                type="button"
                class="button"
                data-action="keep-mine"
                onClick={() => events.onKeep('mine', mine)}
              >
                {words.keepMine}
              </button>
              <button
                type="button"
                class="button"
                data-action="keep-theirs"
                onClick={() => events.onKeep('theirs', mine)}
              >
                {words.keepTheirs}
              </button>
            </div>
          </div>
        )}
        <div class="buttons">
          {!conflict && (
            <button type="submit" class="button-main" data-action="save-profile" disabled={busy}>
              {words.save}
            </button>
          )}
          <button type="button" class="button" data-action="close-profile" onClick={events.onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
