import {
  DIAGNOSIS_BOUNDS,
  type SeenPlatform,
  type StatedPlatform,
} from '../../rules/_diagnosis/diagnosis.ts';
import type { PlatformName } from '../../rules/_diagnosis/seen-platform.ts';
import { Choice } from '../desk/choice.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { profileWords } from '../words/diagnosis/programme.ts';

interface Props {
  /** What the shop's pages showed; null where nothing did. */
  shown: SeenPlatform | null;
  /** What the owner says in its place; null: nothing. */
  stated: StatedPlatform | null;
  platforms: readonly PlatformName[];
  onChange: (stated: StatedPlatform | null) => void;
}

/** What the shop runs on: as it was seen, and the owner's word that takes its place. */
export function PlatformFields({ shown, stated, platforms, onChange }: Props) {
  const { locale } = useDeskWords();
  const words = profileWords[locale];
  const { platform } = words;
  const seen = shown && [shown.name, shown.version].filter(Boolean).join(' ');
  const listed = platforms.some(({ id }) => id === stated?.id);
  const choices = platforms.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <fieldset class="platform-fields" aria-describedby="platform-seen">
      <legend>{words.fields.platform}</legend>
      <p class="quiet" id="platform-seen" data-part="platform-seen">
        {seen ? platform.seen(seen) : platform.notSeen} {platform.means}
      </p>
      <Choice
        name="platform"
        label={platform.which}
        value={stated?.id ?? ''}
        options={[
          { value: '', text: platform.asSeen },
          ...choices,
          // What a newer version of the list has, or while the list is loaded.
          ...(stated && !listed ? [{ value: stated.id, text: stated.id }] : []),
        ]}
        onChoose={(id) => onChange(id === '' ? null : { id, version: '' })}
      />
      {stated && (
        <label class="choice">
          <span>{platform.version}</span>
          <input
            type="text"
            name="platform-version"
            maxLength={DIAGNOSIS_BOUNDS.name}
            value={stated.version}
            placeholder={platform.versionHint}
            onInput={({ currentTarget }) => onChange({ ...stated, version: currentTarget.value })}
          />
        </label>
      )}
    </fieldset>
  );
}
