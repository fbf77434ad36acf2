import { useRef } from 'preact/hooks';
import type { QuestionId } from '../../../rules/_catalog/questions/types.ts';
import type { AnswerStanding } from '../../../rules/_diagnosis/self-check.ts';
import type { SelfCheckFilter } from '../../words/diagnosis/self-check.ts';

/**
 * Which questions a filter lists. What it listed once stays until another filter is chosen: a question must not vanish under the
 * hand that answers it.
 */
export function useListed(
  filter: SelfCheckFilter,
  standings: ReadonlyMap<QuestionId, AnswerStanding>,
): ReadonlySet<QuestionId> {
  const kept = useRef({ filter, ids: new Set<QuestionId>() });
  if (kept.current.filter !== filter) kept.current = { filter, ids: new Set() };
  for (const [id, standing] of standings)
    if (filter === 'all' || filter === standing) kept.current.ids.add(id);
  return new Set(kept.current.ids);
}
