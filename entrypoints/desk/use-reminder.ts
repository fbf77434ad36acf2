import { useEffect, useState } from 'preact/hooks';
import type { Reminder } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';
import type { Attempt, Say } from './use-attempt.ts';

/** After how many days without a look at a store's payment pages its owner is reminded. */
export function useReminder(store: string, attempt: Attempt, say: Say) {
  const [reminder, setReminder] = useState<Reminder | null>(null);
  useEffect(() => {
    setReminder(null);
    ask('reminder.read', { store }).then(setReminder, () => undefined);
  }, [store]);

  const set = (days: number) =>
    attempt('settings', async () => {
      await ask('reminder.set', { store, days });
      setReminder(await ask('reminder.read', { store }));
      say((words) => words.settings.reminder.saved);
    });
  return { reminder, set };
}
