import { localDay } from '../../../components/format.ts';
import { LaunchView } from '../../../components/launch/launch-view.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { pspName } from '../../../rules/_catalog/psps/index.ts';
import type { Inventory } from '../../../rules/_inventory/inventory.ts';
import { rules } from '../../../rules/index.ts';
import type { useAttempt } from '../use-attempt.ts';
import { useLaunch } from './use-launch.ts';
import '../../../components/styles/launch.css';

interface Props {
  store: string;
  inventory: Inventory;
  attempts: ReturnType<typeof useAttempt>;
}

/** The launch profile beside what is exported of the inventory; loaded when it is opened, as it names rules and services. */
export function LaunchPart({ store, inventory, attempts }: Props) {
  const { locale } = useDeskWords();
  const launch = useLaunch(store, inventory, attempts);
  return (
    <LaunchView
      state={launch.state}
      refused={launch.refused}
      titleOf={(rule) => rules.get(rule)?.text[locale].title ?? rule}
      pspName={(psp) => pspName(psp, locale)}
      day={localDay(new Date().toISOString())}
      onWrite={launch.write}
      onFile={launch.take}
      onDrop={launch.drop}
    />
  );
}
