import { useState } from 'preact/hooks';
import { changedSince, earliestChange, type Release } from '../../rules/_inventory/releases.ts';
import { formatDay, localDay, startOfDay } from '../format.ts';
import { type DeskWords, useDeskWords } from '../words/desk/words.ts';
import { ApproveDialog, type Signed } from './approve-dialog.tsx';

interface Props {
  release: Release;
  /** The name that was kept, '' where none was. */
  name: string;
  busy: boolean;
  trouble: string | null;
  /** `part`: what of the release is approved. */
  onApprove: (signed: Signed, part: Release) => void;
  onClose: () => void;
}

/** Approves what changed since a day as one act; the day is chosen first, and what that includes is shown. */
export function ReleaseDialog({ release, onApprove, ...props }: Props) {
  const words = useDeskWords();
  const [since, setSince] = useState(() => firstDay(release));
  const part = changedSince(release, startOfDay(since));
  const count = countOf(part);
  return (
    <ApproveDialog
      {...props}
      heading={words.scripts.release.heading(count)}
      rows={part.rows.map(({ it }) => it)}
      pages={part.pages.map(({ it }) => it.page)}
      notes={notesOf(part, words)}
      reason=""
      choice={
        <SinceField
          since={since}
          lastApproval={release.lastApproval}
          included={count}
          earlier={countOf(release) - count}
          onSince={setSince}
        />
      }
      onApprove={(signed) => onApprove(signed, part)}
    />
  );
}

/** The day of the last approval; where nothing changed since, that of the earliest change, since a release is not nothing. */
function firstDay(release: Release): string {
  const day = release.lastApproval === null ? '' : localDay(release.lastApproval);
  if (countOf(changedSince(release, startOfDay(day))) > 0) return day;
  const earliest = earliestChange(release);
  return earliest === null ? day : localDay(earliest);
}

function countOf({ rows, pages }: Release): number {
  return rows.length + pages.length;
}

/** What changed, and on which day. */
function notesOf({ rows, pages }: Release, words: DeskWords): Map<string, string> {
  const { release, change } = words.scripts;
  const day = (at: string) => formatDay(at, words.locale);
  return new Map([
    ...rows.map(({ it, at }): [string, string] => {
      const changes = it.changes.map((one) => change[one]).join(words.and);
      return [it.key, release.item(changes, day(at))];
    }),
    ...pages.map(({ it, at }): [string, string] => [
      it.page,
      release.item(release.headers, day(at)),
    ]),
  ]);
}

interface SinceProps {
  /** As the date field has it; '' where it is empty. */
  since: string;
  lastApproval: string | null;
  included: number;
  /** Changes from before that day. */
  earlier: number;
  onSince: (since: string) => void;
}

function SinceField({ since, lastApproval, included, earlier, onSince }: SinceProps) {
  const { scripts, locale } = useDeskWords();
  const { release } = scripts;
  return (
    <>
      <label for="release-since">{release.since}</label>
      <input
        id="release-since"
        type="date"
        max={localDay(new Date().toISOString())}
        value={since}
        aria-describedby="release-hint release-included"
        onInput={({ currentTarget }) => onSince(currentTarget.value)}
      />
      <p id="release-hint" class="quiet">
        {release.sinceHint(lastApproval && formatDay(lastApproval, locale))}
      </p>
      <p id="release-included" role="status">
        {included === 0 ? release.nothing : earlier > 0 && release.earlier(earlier)}
      </p>
    </>
  );
}
