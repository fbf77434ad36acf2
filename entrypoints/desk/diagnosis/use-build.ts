import { useEffect, useState } from 'preact/hooks';
import { buildOf } from '../../../rules/_diagnosis/build.ts';
import { type Build, emptyRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { diagnosisRow } from '../../background/diagnosis-reading.ts';
import { onOtherDesk } from '../other-desks.ts';

/** How a store was built, as far as that is said or sure; null also while it is read, and where it cannot be. */
export function useBuild(store: string): Build | null {
  const [build, setBuild] = useState<Build | null>(null);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const row = (await diagnosisRow(store)) ?? emptyRow(store);
      if (!left) setBuild(buildOf(row).build);
    };
    const readQuietly = () => void read().catch(() => undefined);
    readQuietly();
    const unsubscribe = onOtherDesk((changed) => {
      if (changed === store) readQuietly();
    });
    return () => {
      left = true;
      unsubscribe();
    };
  }, [store]);
  return build;
}
