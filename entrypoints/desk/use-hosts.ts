import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { ask } from '../screens/ask.ts';

/** Script hosts (`scheme://host`) of a store whose contents may be read, and asking for one more. */
export function useHosts(store: string | null) {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const refresh = useCallback(async () => {
    if (store !== null) setHosts(await ask('hosts.granted', { store }).catch(() => []));
  }, [store]);
  useEffect(() => {
    setHosts([]);
    void refresh();
  }, [refresh]);

  /** To be called in the click itself, which the browser's question needs. False where the owner refused. */
  async function grant(row: InventoryRow): Promise<boolean> {
    const granted = await browser.permissions.request({ origins: [`${hostOf(row)}/*`] });
    await refresh();
    return granted;
  }

  /** True where a script's contents are closed to us, and its host could be asked for. */
  const isGrantable = (row: InventoryRow): boolean =>
    row.text === 'not-available' && /^https?:/.test(row.url) && !hosts.includes(hostOf(row));

  return { hosts, grant, isGrantable };
}

function hostOf({ url }: InventoryRow): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}
