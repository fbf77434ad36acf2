import type { Question } from '../../../rules/_catalog/questions/types.ts';
import type { ProposedClause } from '../../../rules/_diagnosis/contract.ts';
import { COST_KEYS, type CostKey, isComparable } from '../../../rules/_diagnosis/running-costs.ts';
import { CopyButton } from '../../copy-button.tsx';
import type { Draft } from '../../desk/draft.ts';
import { DraftState } from '../../desk/draft-state.tsx';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { type ContractWords, contractWordsOf } from '../../words/diagnosis/contract.ts';
import { CarrierTable } from './carrier-table.tsx';
import { ClauseList } from './clause-list.tsx';
import { clausesText } from './clause-text.ts';
import { CostForm, type Costs } from './cost-form.tsx';
import { CostSums, CostTable } from './cost-sums.tsx';

interface Props {
  store: string;
  questions: readonly Question[];
  clauses: readonly ProposedClause[];
  /** Whether the self-check has an answer. */
  answered: boolean;
  /** Whether the store runs on somebody else’s service. */
  hosted: boolean;
  costs: Costs;
  draft: Draft<Costs> | undefined;
  hrefOfSelfCheck: string;
  onCost: (key: CostKey, figure: number | null) => void;
  onCostsEnd: () => void;
  onChoose: (which: 'theirs' | 'mine') => void;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}

/** So many clauses are shown at once: what comes after them should be found. */
const FIRST_CLAUSES = 8;

/** Contract notes from what nobody does, and own build against cart service: who carries what, and in money. */
export function ContractView(props: Props) {
  const { locale } = useDeskWords();
  const words = contractWordsOf(locale);
  const toWrite = props.clauses.filter(({ clause }) => clause.kind === 'contract');
  const toDecide = props.clauses.filter(({ clause }) => clause.kind === 'own');
  return (
    <section class="view contract" aria-labelledby="view">
      <div class="not-printed">
        <h2 id="view">{words.heading}</h2>
        <p class="lead">{words.lead}</p>
        <Clauses {...props} clauses={toWrite} />
        {toDecide.length > 0 && (
          <section aria-labelledby="contract-own">
            <h3 id="contract-own">{words.own.heading}</h3>
            <p class="quiet">{words.own.means}</p>
            <ClauseList clauses={toDecide} />
          </section>
        )}
        <section aria-labelledby="contract-compare">
          <h3 id="contract-compare">{words.compare.heading}</h3>
          <p>{words.compare.means}</p>
          <details>
            <summary>{words.compare.show}</summary>
            <CarrierTable questions={props.questions} />
          </details>
        </section>
        <CostsPart {...props} />
      </div>
      <ContractSheet {...props} clauses={toWrite} own={toDecide} />
    </section>
  );
}

function Clauses({ store, clauses, answered, hosted, hrefOfSelfCheck, ...events }: Props) {
  const { locale } = useDeskWords();
  const { clauses: words } = contractWordsOf(locale);
  return (
    <section aria-labelledby="contract-clauses">
      <h3 id="contract-clauses">
        {words.heading} <span class="quiet">{words.count(clauses.length)}</span>
      </h3>
      {!answered && (
        <Notice name="no-answers">
          <p>{words.notBegun}</p>
          <p>
            <a href={hrefOfSelfCheck}>{words.toSelfCheck}</a>
          </p>
        </Notice>
      )}
      {clauses.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.means}</p>
          {hosted && <p data-part="hosted">{words.hosted}</p>}
          <p class="quiet">{words.legal}</p>
          <div class="buttons">
            <CopyButton
              text={() => clausesText(store, clauses, locale)}
              onCopy={events.onCopy}
              action={words.copy}
            />
            <button type="button" class="button-small" data-action="print" onClick={events.onPrint}>
              {words.print}
            </button>
          </div>
          <ClauseList clauses={clauses} first={FIRST_CLAUSES} />
        </>
      )}
    </section>
  );
}

function CostsPart({ costs, draft, onCost, onCostsEnd, onChoose }: Props) {
  const { costs: words } = contractWordsOf(useDeskWords().locale);
  return (
    <section aria-labelledby="contract-costs" data-part="costs">
      <h3 id="contract-costs">{words.heading}</h3>
      <p>{words.means}</p>
      <CostForm costs={costs} onCost={onCost} onEnd={onCostsEnd} />
      <DraftState draft={draft} told={(one) => costsText(one, words)} onKeep={onChoose} />
      <CostSums costs={costs} />
      <LeftOut />
    </section>
  );
}

function LeftOut() {
  const { leftOut } = contractWordsOf(useDeskWords().locale).costs;
  return (
    <>
      <h4>{leftOut.heading}</h4>
      <ul class="left-out">
        {leftOut.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** All figures in a line, for whoever has to choose between two versions. */
function costsText(costs: Costs, words: ContractWords['costs']): string {
  const labelOf = (key: CostKey): string => {
    const [way, part] = key.split('-') as ['own' | 'asp', keyof typeof words.parts];
    return key === 'revenue' ? words.revenue : `${words.ways[way]} ${words.parts[part]}`;
  };
  return COST_KEYS.flatMap((key) =>
    costs[key] === undefined ? [] : [`${labelOf(key)}: ${costs[key]}`],
  ).join(' / ');
}

interface SheetProps extends Pick<Props, 'store' | 'clauses' | 'questions' | 'costs'> {
  own: readonly ProposedClause[];
}

function ContractSheet({ store, clauses, own, questions, costs }: SheetProps) {
  const words = contractWordsOf(useDeskWords().locale);
  return (
    <article class="sheet paper print-only" data-sheet="contract">
      <header>
        <h2>{words.clauses.title(store)}</h2>
        <p>{words.clauses.legal}</p>
      </header>
      {clauses.length > 0 && <ClauseList clauses={clauses} />}
      {own.length > 0 && (
        <section>
          <h3>{words.own.heading}</h3>
          <ClauseList clauses={own} />
        </section>
      )}
      <section>
        <h3>{words.compare.heading}</h3>
        <p>{words.compare.means}</p>
        <CarrierTable questions={questions} />
      </section>
      {isComparable(costs) && (
        <section>
          <h3>{words.costs.chart.title}</h3>
          <CostTable costs={costs} />
          <LeftOut />
        </section>
      )}
    </article>
  );
}
