import type { Question } from '../../../rules/_catalog/questions/types.ts';
import type {
  Difference,
  MergePlan,
  Side,
  UnitPart,
} from '../../../rules/_diagnosis/store-merge.ts';
import { FirstFew } from '../../first-few.tsx';
import { formatMoment } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { reportViewWordsOf } from '../../words/diagnosis/report-view.ts';
import { unitName, unitText } from './unit-text.ts';

/** A file that was read and waits for a choice. */
export interface ReadyPlan {
  file: string;
  madeAt: string;
  plan: MergePlan;
  /** Of the differences; those not in it stay with the newer. */
  choices: ReadonlyMap<string, Side>;
  /** Another window changed something while the choice was made. */
  changed: boolean;
}

interface Props {
  ready: ReadyPlan;
  /** Of the heading that this stands under. */
  level?: 2 | 3;
  questions: readonly Question[];
  onChoose: (choices: ReadonlyMap<string, Side>) => void;
  onTake: () => void;
  onLeave: () => void;
}

const FIRST = 50;

/** What a file would bring, and what has to be chosen, before anything is written. */
export function PlanView({ ready, level = 3, questions, onChoose, onTake, onLeave }: Props) {
  const Heading = level === 2 ? 'h3' : 'h4';
  const { locale, and } = useDeskWords();
  const { handOver } = reportViewWordsOf(locale);
  const { plan: said } = handOver;
  const { added, same, differences } = ready.plan;
  const parts = partsOf(ready.plan).map(([part, count]) => said.parts[part](count));
  const isNothing = added.length === 0 && differences.length === 0;
  return (
    <section class="hand-over-plan" data-part="plan" aria-labelledby="plan">
      <Heading id="plan" tabIndex={-1} ref={focusOnce}>
        {said.heading(ready.file)}
      </Heading>
      <p class="quiet">{said.madeAt(formatMoment(ready.madeAt, locale))}</p>
      {ready.changed && (
        <p class="wrong" role="alert">
          {handOver.changed}
        </p>
      )}
      {isNothing ? (
        <p>{handOver.nothing}</p>
      ) : (
        <ul>
          {added.length > 0 && <li data-plan="added">{said.added(parts.join(and))}</li>}
          {same > 0 && <li data-plan="same">{said.same(same)}</li>}
          {differences.length > 0 && (
            <li data-plan="differences">{said.differences(differences.length)}</li>
          )}
        </ul>
      )}
      {differences.length > 0 && <Differences {...{ ready, questions, onChoose, differences }} />}
      <p class="buttons">
        {!isNothing && (
          <button type="button" class="button-main" data-action="take-in" onClick={onTake}>
            {said.take}
          </button>
        )}
        <button type="button" class="button" data-action="leave-file" onClick={onLeave}>
          {said.leave}
        </button>
      </p>
    </section>
  );
}

// What a file brings is what its reader waits for.
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

function partsOf({ added }: MergePlan): [UnitPart, number][] {
  const counts = new Map<UnitPart, number>();
  for (const { part } of added) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts];
}

const ALL = ['newer', 'ours', 'theirs'] as const;

interface DifferencesProps extends Pick<Props, 'ready' | 'questions' | 'onChoose'> {
  differences: readonly Difference[];
}

function Differences({ ready, questions, onChoose, differences }: DifferencesProps) {
  const words = useDeskWords();
  const { plan: said } = reportViewWordsOf(words.locale).handOver;
  const all = (which: (typeof ALL)[number]) =>
    onChoose(
      new Map(which === 'newer' ? [] : differences.map(({ id }): [string, Side] => [id, which])),
    );
  return (
    <>
      <p>{said.differencesMeans}</p>
      <p class="buttons">
        {ALL.map((which) => (
          <button
            key={which}
            type="button"
            class="button-small"
            data-action={`all-${which}`}
            onClick={() => all(which)}
          >
            {said.all[which]}
          </button>
        ))}
      </p>
      <FirstFew items={differences} first={FIRST}>
        {(shown) => (
          <table class="plan-table">
            <thead>
              <tr>
                <th scope="col">{said.columns.what}</th>
                <th scope="col">{said.columns.ours}</th>
                <th scope="col">{said.columns.theirs}</th>
                <th scope="col">{said.columns.choice}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <DifferenceRow
                  key={one.id}
                  difference={one}
                  name={unitName(one.theirs, words, questions)}
                  chosen={ready.choices.get(one.id) ?? one.newer}
                  onChoose={(side) => onChoose(new Map(ready.choices).set(one.id, side))}
                />
              ))}
            </tbody>
          </table>
        )}
      </FirstFew>
    </>
  );
}

interface RowProps {
  difference: Difference;
  name: string;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function DifferenceRow({ difference, name, chosen, onChoose }: RowProps) {
  const words = useDeskWords();
  const { plan: said } = reportViewWordsOf(words.locale).handOver;
  const sides: readonly Side[] = ['ours', 'theirs'];
  return (
    <tr data-difference={difference.id}>
      <th scope="row">{name}</th>
      {sides.map((side) => {
        const unit = difference[side];
        return (
          <td key={side}>
            {unitText(unit, words)}
            <span class="quiet">
              {unit.at && said.writtenAt(formatMoment(unit.at, words.locale))}
              {difference.newer === side && unit.at && ` (${said.newer})`}
            </span>
          </td>
        );
      })}
      <td>
        <select
          aria-label={said.choose(name)}
          value={chosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.value as Side)}
        >
          {sides.map((side) => (
            <option key={side} value={side}>
              {said[side]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
