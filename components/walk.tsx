import type { CheckoutStep } from '../rules/_diagnosis/diagnosis.ts';
import { Sign } from './icons.tsx';
import { Notice } from './notice.tsx';
import { useWords } from './words/context.ts';

interface UnderWayProps {
  pages: number;
  /** Steps of the checkout that were not seen yet. */
  missing: readonly CheckoutStep[];
  /** What the browser called it when the last page could not be taken in; '' where it could. */
  trouble: string;
  onStop: () => void;
}

/** A walk through the shop that is under way: how far it is, what is still to be seen, and its end. */
export function WalkUnderWay({ pages, missing, trouble, onStop }: UnderWayProps) {
  const { walk } = useWords();
  return (
    <Notice name="walk">
      <p>
        <strong>{walk.underWay(pages)}</strong>
      </p>
      <p>
        {missing.length > 0
          ? walk.missing(missing.map((step) => walk.steps[step]).join(walk.and))
          : walk.allSeen}
      </p>
      {trouble && (
        <p role="alert" data-walk-trouble={trouble}>
          {walk.notKept}
        </p>
      )}
      <button type="button" class="button" data-action="walk-stop" onClick={onStop}>
        {walk.stop}
      </button>
    </Notice>
  );
}

/** Offers a walk: folded until somebody wants one, pictures only where they are asked for. */
export function WalkOffer({ onStart }: { onStart: (shots: boolean) => void }) {
  const { walk } = useWords();
  return (
    <details class="row walk-offer" data-offer="walk">
      <summary>
        <span class="row-title">{walk.start}</span>
        <Sign name="chevron" />
      </summary>
      <div class="parts">
        <WalkForm explained onStart={onStart} />
      </div>
    </details>
  );
}

interface FormProps {
  /** Nothing beside it says what a walk is. */
  explained?: boolean;
  onStart: (shots: boolean) => void;
}

/** What a walk does, whether pictures are kept, and its beginning. */
export function WalkForm({ explained = false, onStart }: FormProps) {
  const { walk } = useWords();
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    onStart(new FormData(event.currentTarget as HTMLFormElement).has('shots'));
  };
  return (
    <form class="walk-form" onSubmit={begin}>
      {explained && <p>{walk.startMeans}</p>}
      <label class="check">
        <input type="checkbox" name="shots" aria-describedby="walk-shots" />
        <span>{walk.shots}</span>
      </label>
      <p class="quiet" id="walk-shots">
        {walk.shotsMean}
      </p>
      <button type="submit" class="button" data-action="walk-start">
        {walk.begin}
      </button>
    </form>
  );
}
