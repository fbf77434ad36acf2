import type { FactsWith } from './derive.ts';
import type { FieldFact } from './facts.ts';

/** Why a recorder that told of nothing proves nothing. */
export type RecorderGap = 'recorder-absent' | 'recorder-tainted' | 'recorder-flooded';

/** Every `RecorderGap`, in the owner's words; for the `unknown` texts of rules that live on calls. */
export const RECORDER_GAPS = {
  ja: {
    'recorder-absent':
      '画面の中の動きを記録できませんでした。店舗を登録してから画面を再読み込みし、もう一度点検してください。',
    'recorder-tainted':
      '画面側のスクリプトが、画面の動きの記録に手を加えられる状態でした。そのため、見つからなくても、ないとは言い切れません。',
    'recorder-flooded':
      '画面の動きが多すぎて、記録しきれませんでした。そのため、見つからなくても、ないとは言い切れません。',
  },
  en: {
    'recorder-absent':
      'What happens in the page could not be recorded. Add the store, reload the page and check again.',
    'recorder-tainted':
      'Scripts of the page could have interfered with the record of what happens in it. That nothing was found is no proof.',
    'recorder-flooded':
      'More happened in the page than could be recorded. That nothing was found is no proof.',
  },
} as const satisfies Record<string, Record<RecorderGap, string>>;

/**
 * What is wrong with the record of the top document and of those that hold fields given, or null where it can be believed
 * as far as a page's testimony goes. Other frames of the shop are left out: they are never trusted, and most hold nothing.
 */
export function recorderGap(
  facts: FactsWith<'recorders'>,
  fields: readonly Pick<FieldFact, 'doc'>[] = [],
): RecorderGap | null {
  const asked = new Set([0, ...fields.map(({ doc }) => doc)]);
  const rows = facts.recorders.filter(({ doc }) => asked.has(doc));
  const top = rows.find(({ doc }) => doc === 0);
  if (!top || rows.some(({ state }) => state === 'absent')) return 'recorder-absent';
  if (rows.some(({ state }) => state === 'tainted')) return 'recorder-tainted';
  const lost = (facts.cut.calls ?? 0) > 0 || rows.some(({ flooded }) => flooded);
  return lost ? 'recorder-flooded' : null;
}
