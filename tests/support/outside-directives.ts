/**
 * What the outside check was answered, written in a line of a README's example: path, kind of place, outcome, status.
 *
 *     <!-- outside: /.git/HEAD source-control exposed 200 marked -->
 */
import {
  OUTSIDE_OUTCOMES,
  OUTSIDE_PLACES,
  type OutsideAnswerFact,
} from '../../rules/_core/outside-facts.ts';

export const OUTSIDE_DIRECTIVES = ['outside'] as const;

/** A directive as it stands in a README: its name and what follows the colon. */
export interface OutsideLine {
  name: (typeof OUTSIDE_DIRECTIVES)[number];
  value: string;
}

/** The table of all lines of one example; none where it has no lines: then no check was made. */
export function outsideTables(lines: readonly OutsideLine[]): {
  outsideAnswers?: OutsideAnswerFact[];
} {
  return lines.length === 0 ? {} : { outsideAnswers: lines.map(({ value }) => answer(value)) };
}

function answer(value: string): OutsideAnswerFact {
  const [path = '', placeName, outcomeName, status, marked, ...rest] = value.split(/\s+/);
  const place = OUTSIDE_PLACES.find((one) => one === placeName);
  const outcome = OUTSIDE_OUTCOMES.find((one) => one === outcomeName);
  if (!place) throw new Error(`outside: no place is called "${placeName}"`);
  if (!outcome) throw new Error(`outside: no outcome is called "${outcomeName}"`);
  if (rest.length > 0 || (marked !== undefined && marked !== 'marked'))
    throw new Error(`outside: "${value}" says more than "path place outcome status marked"`);
  return {
    ...{ doc: 0, path, place, outcome, type: 'text/html', length: null, location: '' },
    status: status === undefined ? null : Number(status),
    marker: marked === 'marked' ? true : null,
  };
}
