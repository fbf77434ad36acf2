import { methodLabel } from '../../rules/_core/payment-text.ts';
import {
  CHECKOUT_STEPS,
  type CheckoutStep,
  DIAGNOSIS_BOUNDS,
  type SessionPage,
  type SessionShot,
} from '../../rules/_diagnosis/diagnosis.ts';
import { Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';
import { shortPage } from './finding-list.tsx';

interface Props {
  pages: readonly SessionPage[];
  onStep: (page: string, step: CheckoutStep | null) => void;
}

/** The pages of a session with the step that each is for, which a person can correct. */
export function PageTable({ pages, onStep }: Props) {
  const { locale, walk } = useWords();
  const words = sessionsWordsOf(locale).pages;
  const { columns } = words;
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="pages-of" data-part="pages">
      <h3 id="pages-of">{words.heading(pages.length)}</h3>
      <p class="quiet">{words.means}</p>
      {pages.length >= DIAGNOSIS_BOUNDS.pages && <p>{words.full(DIAGNOSIS_BOUNDS.pages)}</p>}
      <table class="log page-table">
        <thead>
          <tr>
            <th scope="col">{columns.page}</th>
            <th scope="col">{columns.step}</th>
            <th scope="col">{columns.payment}</th>
            <th scope="col">{columns.findings}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <tr key={page.page} data-page={page.page}>
              <th scope="row">
                {page.title || words.noTitle}
                <span class="quiet">
                  <code>{shortPage(page.page)}</code>
                </span>
              </th>
              <td data-label={columns.step}>
                <select
                  aria-label={words.stepOf(page.title || shortPage(page.page))}
                  value={page.step ?? ''}
                  onChange={({ currentTarget }) =>
                    onStep(page.page, (currentTarget.value || null) as CheckoutStep | null)
                  }
                >
                  {CHECKOUT_STEPS.map((step) => (
                    <option key={step} value={step}>
                      {walk.steps[step]}
                    </option>
                  ))}
                  <option value="">{words.noStep}</option>
                </select>
              </td>
              <td data-label={columns.payment}>
                {methodLabel(page.payment.method, 'certain', locale)}
              </td>
              <td data-label={columns.findings}>{page.findings.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ShotsProps {
  pages: readonly SessionPage[];
  /** Null until they were asked for and read. */
  shots: readonly SessionShot[] | null;
  onOpen: () => void;
}

/** Pictures of the pages, read when they are unfolded, and why there is none of others. */
export function Shots({ pages, shots, onOpen }: ShotsProps) {
  const { locale } = useWords();
  const words = sessionsWordsOf(locale).shots;
  const without = pages.filter(({ noShot }) => noShot !== undefined);
  const opened = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    if (currentTarget.open) onOpen();
  };
  return (
    <details class="row" data-part="shots" onToggle={opened}>
      <summary>
        <h3 class="row-title">{words.heading(pages.length - without.length)}</h3>
        <Sign name="chevron" />
      </summary>
      <div class="parts">
        <p class="quiet">{words.means}</p>
        {shots === null && <p role="status">{words.loading}</p>}
        <div class="shots">
          {shots?.map(({ page, image }) => (
            <figure key={page} data-shot={page}>
              <img src={image} alt={words.of(shortPage(page))} loading="lazy" />
              <figcaption>
                <code>{shortPage(page)}</code>
              </figcaption>
            </figure>
          ))}
        </div>
        {without.length > 0 && (
          <dl class="pairs">
            {without.map(({ page, noShot }) => (
              <div key={page} data-no-shot={noShot}>
                <dt>
                  <code>{shortPage(page)}</code>
                </dt>
                <dd>{noShot && words.without[noShot]}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  );
}
