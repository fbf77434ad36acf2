import { useEffect, useState } from 'preact/hooks';
import type { LaunchRefusal } from '../../../components/launch/launch-view.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { launchWords } from '../../../components/words/diagnosis/launch.ts';
import type { Inventory } from '../../../rules/_inventory/inventory.ts';
import { profileFromInventory } from '../../../rules/_launch/from-inventory.ts';
import { coversStore } from '../../../rules/_launch/launch-profile.ts';
import { LONGEST_PROFILE, readProfile } from '../../../rules/_launch/read-profile.ts';
import type { LaunchState } from '../../background/protocol-launch.ts';
import { ask } from '../../screens/ask.ts';
import { saveFile } from '../save-file.ts';
import type { useAttempt } from '../use-attempt.ts';
import { lastPayment } from './last-payment.ts';

/** A store's launch profile: read, written from the inventory, taken in, dropped. */
export function useLaunch(
  store: string,
  inventory: Inventory,
  { attempt, say }: ReturnType<typeof useAttempt>,
) {
  const { locale } = useDeskWords();
  const words = launchWords[locale];
  const [state, setState] = useState<LaunchState>();
  const [refused, setRefused] = useState<LaunchRefusal | null>(null);
  useEffect(
    () => void attempt('read', async () => setState(await ask('launch.read', { store }))),
    [attempt, store],
  );

  const write = () =>
    void attempt('export', async () => {
      const profile = profileFromInventory({
        ...{ store, rows: inventory.rows, locale },
        payment: await lastPayment(store),
      });
      saveFile('reji-tenken.json', `${JSON.stringify(profile, null, 2)}\n`, 'application/json');
    });

  const take = (file: File) =>
    void attempt('import', async () => {
      // A larger one is refused by its length alone.
      const read = readProfile(await file.slice(0, 4 * LONGEST_PROFILE).text());
      if (!read.ok) return setRefused(read);
      if (!coversStore(read.profile, store))
        return setRefused({ otherStores: read.profile.stores });
      setState(await ask('launch.write', { store, profile: read.profile }));
      setRefused(null);
      say(() => words.taken);
    });

  const drop = () =>
    void attempt('save', async () => {
      setState(await ask('launch.write', { store, profile: null }));
      say(() => words.dropped);
    });

  return { state, refused, write, take, drop };
}
