import { useEffect, useState } from 'preact/hooks';
import { type DatabaseWait, onDatabaseWait } from '../background/history.ts';

/** Why this page waits for its database; null where it does not. */
export function useDatabaseWait(): DatabaseWait | null {
  const [wait, setWait] = useState<DatabaseWait | null>(null);
  useEffect(() => onDatabaseWait(setWait), []);
  return wait;
}
