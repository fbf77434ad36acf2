/**
 * Hosts of an indicator list, in buckets by a hash of the name: to look a host up, one bucket of some hundred is read, and the
 * name itself decides. Two names with one hash share a bucket and nothing else.
 */

/** Buckets while a list is read; fewer are kept of a short list. A power of two, as every count of buckets. */
const WIDEST = 4096;
/** Hosts of a bucket, about. */
const FILL = 256;
/** Names put aside before they are joined: single ones would keep the piece of the file alive that they were cut from. */
const ASIDE = 32;

/** Stands before the name of a host that the list excepts. */
export const EXCEPTED = '!';

/** Hash of a name (FNV-1a, 32 bit). Part of what is stored: never changed without a migration. */
export function hashOf(host: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < host.length; at++) {
    hash = Math.imul(hash ^ host.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The bucket of a host among `count`. */
export function bucketOf(host: string, count: number): number {
  return hashOf(host) & (count - 1);
}

/** How many buckets are kept for so many hosts. */
export function bucketCount(hosts: number): number {
  let count = 1;
  while (count < WIDEST && hosts / count > FILL) count *= 2;
  return count;
}

/** Collects hosts as they are read. */
export class HostCollector {
  private readonly aside: string[][] = Array.from({ length: WIDEST }, () => []);
  private readonly texts: string[] = Array.from({ length: WIDEST }, () => '');
  /** Names added, each as often as it came. */
  added = 0;

  add(host: string, isException: boolean): void {
    const at = bucketOf(host, WIDEST);
    const aside = this.aside[at] as string[];
    aside.push(isException ? EXCEPTED + host : host);
    this.added++;
    if (aside.length >= ASIDE) this.join(at);
  }

  private join(at: number): void {
    const aside = this.aside[at] as string[];
    if (aside.length === 0) return;
    this.texts[at] += `${aside.join('\n')}\n`;
    aside.length = 0;
  }

  /** Buckets to be kept, each name once, one after the other: the caller may rest between them. */
  *buckets(count = bucketCount(this.added)): Generator<{ bucket: number; names: string[] }> {
    for (let bucket = 0; bucket < count; bucket++) {
      const names = new Set<string>();
      // The low bits of a hash choose the bucket, so wide buckets that end alike fall into one.
      for (let wide = bucket; wide < WIDEST; wide += count) {
        this.join(wide);
        for (const name of (this.texts[wide] ?? '').split('\n')) if (name !== '') names.add(name);
        this.texts[wide] = '';
      }
      if (names.size > 0) yield { bucket, names: [...names] };
    }
  }
}

/** A bucket as it is stored: one text, a name a line, with a line's end before and after each. */
export function bucketText(names: readonly string[]): string {
  return `\n${names.join('\n')}\n`;
}

/** What a stored bucket says of a host: whether the list names or excepts it. */
export function standingIn(text: string | undefined, host: string): 'named' | 'excepted' | null {
  if (text?.includes(`\n${EXCEPTED}${host}\n`)) return 'excepted';
  return text?.includes(`\n${host}\n`) ? 'named' : null;
}
