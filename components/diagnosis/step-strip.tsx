import { CHECKOUT_STEPS, type CheckoutStep } from '../../rules/_diagnosis/diagnosis.ts';
import { missingSteps } from '../../rules/_diagnosis/session-page.ts';
import { Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';

/** The steps of buying in a row, each seen or not, by sign and word. */
export function StepStrip({ seen }: { seen: readonly CheckoutStep[] }) {
  const { walk, locale } = useWords();
  const { steps } = sessionsWordsOf(locale);
  return (
    <ol class="step-strip plain">
      {CHECKOUT_STEPS.map((step) => {
        const isSeen = seen.includes(step);
        return (
          <li key={step} data-step={step} data-seen={isSeen ? 'yes' : 'no'}>
            <Sign name={isSeen ? 'check' : 'dash'} />
            <span>
              {walk.steps[step]}
              <span class="quiet">{isSeen ? steps.seen : steps.notSeen}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The step to go to: the first that is missing after those that were seen, or before them; null where all were seen. */
export function nextStep(seen: readonly CheckoutStep[]): CheckoutStep | null {
  const missing = missingSteps(seen);
  const furthest = Math.max(-1, ...seen.map((step) => CHECKOUT_STEPS.indexOf(step)));
  return missing.find((step) => CHECKOUT_STEPS.indexOf(step) > furthest) ?? missing[0] ?? null;
}
