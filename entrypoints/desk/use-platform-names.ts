import { useEffect, useState } from 'preact/hooks';
import type { PlatformName } from '../../rules/_diagnosis/seen-platform.ts';

/** The catalogue's platforms by name, loaded where somebody is about to choose one. */
export function usePlatformNames(wanted: boolean): readonly PlatformName[] {
  const [names, setNames] = useState<readonly PlatformName[]>([]);
  useEffect(() => {
    if (!wanted || names.length > 0) return;
    void import('../../rules/_catalog/platforms/index.ts')
      .then(({ platforms }) => {
        const all = [...platforms.values()].map(({ id, name }) => ({ id, name }));
        setNames(all.sort((a, b) => a.name.localeCompare(b.name)));
      })
      .catch(() => undefined);
  }, [wanted, names]);
  return names;
}
