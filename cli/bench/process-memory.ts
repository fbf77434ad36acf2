import { readdirSync, readFileSync } from 'node:fs';

/**
 * Samples what a process and all that it started take together (Linux: proportional set size, what is shared counted once).
 * Gives the largest sum so far, in bytes; null where the system does not tell.
 */
export function watchMemory(root: number): () => number | null {
  let largest: number | null = null;
  const sample = (): void => {
    const sum = familyOf(root).reduce((all, pid) => all + (pssOf(pid) ?? 0), 0);
    if (sum > 0) largest = Math.max(largest ?? 0, sum);
  };
  const timer = setInterval(sample, 400);
  return () => {
    clearInterval(timer);
    return largest;
  };
}

function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    // The name of the program, in brackets, can hold anything.
    const parent = /^.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const family = new Set([root]);
  for (const known of family)
    for (const [pid, parent] of parents) if (parent === known) family.add(pid);
  return [...family];
}

function pssOf(pid: number): number | null {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** A process can be gone between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
