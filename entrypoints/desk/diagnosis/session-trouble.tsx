import { TroubleBox } from '../../../components/notice.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';

/** Sessions could not be read; what is kept of them is as it was. */
export function SessionTrouble({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const { trouble, troubleDetail, retry } = useDeskWords();
  return (
    <TroubleBox name="session" words={trouble.session} detail={detail} label={troubleDetail}>
      <button type="button" class="button" data-action="retry" onClick={onRetry}>
        {retry}
      </button>
    </TroubleBox>
  );
}
