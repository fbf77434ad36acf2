import type { AnswerValue } from '../../../rules/_diagnosis/diagnosis.ts';
import type { Proposal, Sighting } from '../../../rules/_diagnosis/prefill.ts';
import { sightingWords } from '../../../rules/_diagnosis/sighting-words.ts';
import { formatDay } from '../../format.ts';
import { Sign } from '../../icons.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';
import { FirstOnScreen } from '../first-on-screen.tsx';

const FIRST = 3;

interface Props {
  proposal: Proposal;
  /** What is answered; null where nobody has. */
  value: AnswerValue | null;
  contradicts: boolean;
  onConfirm: (value: AnswerValue) => void;
}

/** What the audit saw of a question, and the answer it proposes until somebody gives one. */
export function SeenBox({ proposal, value, contradicts, onConfirm }: Props) {
  const { locale } = useDeskWords();
  const { seen: words, answers } = selfCheckWordsOf(locale);
  const proposed = value === null ? proposal.value : null;
  return (
    <div class="seen" data-seen={proposed ?? (contradicts ? 'contradicts' : 'hint')}>
      <p class="seen-heading">
        <Sign name={contradicts || proposed !== null ? 'delta' : 'ring'} />
        <strong>{words.heading}</strong>
      </p>
      {contradicts && <p>{words.contradicts}</p>}
      <FirstOnScreen items={proposal.seen} first={FIRST} keyOf={({ rule }) => rule}>
        {(one) => <SightingLine sighting={one} />}
      </FirstOnScreen>
      {proposed !== null ? (
        <p class="proposal">
          {words.proposal(answers[proposed])}
          <button
            type="button"
            class="button-small"
            data-action="confirm"
            onClick={() => onConfirm(proposed)}
          >
            {words.confirm(answers[proposed])}
          </button>
        </p>
      ) : (
        value === null && <p class="quiet">{words.noProposal}</p>
      )}
    </div>
  );
}

function SightingLine({ sighting }: { sighting: Sighting }) {
  const { locale } = useDeskWords();
  const { seen: words } = selfCheckWordsOf(locale);
  const said = sightingWords(sighting, locale);
  if (!said) return null;
  const [first = '', ...others] = sighting.pages;
  return (
    <div data-rule={sighting.rule} data-verdict={sighting.verdict}>
      <p>
        <strong>{sighting.verdict === 'fail' ? words.found : words.passed}</strong>
        {words.colon}
        {said.text}
      </p>
      <p class="quiet">
        {words.pages(pathOf(first), others.length)} · {formatDay(sighting.at, locale)}
      </p>
    </div>
  );
}

// All pages are of one store: what tells them apart comes after its name.
function pathOf(page: string): string {
  return URL.parse(page)?.pathname ?? page;
}
