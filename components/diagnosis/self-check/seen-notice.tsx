import type { Proposal } from '../../../rules/_diagnosis/prefill.ts';
import { formatDay } from '../../format.ts';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

/** Where what is shown of the audit comes from. */
export interface Seen {
  what: 'session' | 'audits';
  /** ISO 8601, UTC: of the session, or of the latest audit. */
  at: string;
}

interface Props {
  seen: Seen | null;
  toConfirm: readonly Proposal[];
  diagnosisHref: string;
  onConfirmAll: (proposals: readonly Proposal[]) => void;
}

/** Says what the audit contributes to the answers, and confirms all of it in one act. */
export function SeenNotice({ seen, toConfirm, diagnosisHref, onConfirmAll }: Props) {
  const { locale, sections } = useDeskWords();
  const { seen: words } = selfCheckWordsOf(locale);
  if (!seen) {
    return (
      <Notice name="never-audited">
        <p>
          {words.none} {words.noneTodo}
        </p>
        <a href={diagnosisHref}>{sections.diagnosis}</a>
      </Notice>
    );
  }
  return (
    <Notice name="seen">
      <p>{words.from(seen.what, formatDay(seen.at, locale))}</p>
      {toConfirm.length > 0 && (
        <>
          <p>{words.toConfirm(toConfirm.length)}</p>
          <p class="buttons">
            <button
              type="button"
              class="button"
              data-action="confirm-all"
              onClick={() => onConfirmAll(toConfirm)}
            >
              {words.confirmAll(toConfirm.length)}
            </button>
          </p>
        </>
      )}
    </Notice>
  );
}
