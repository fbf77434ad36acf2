const { getItem, setItem, removeItem, key: keyAt } = Storage.prototype;
const lengthOf = Object.getOwnPropertyDescriptor(Storage.prototype, 'length')?.get;

/** Characters of one area that are remembered. Browsers stop at about as much. */
const MAX_CHARACTERS = 5 * 1024 * 1024;

/** A value, or where there was no room for it only what tells whether it changed. */
type KeptValue = { value: string } | { sum: number };

/**
 * Remembers one area of storage; the function returned puts back what differs and tells whether all is as before. A document
 * without storage (sandboxed) has nothing to put back.
 */
export function keepStorage(areaOf: () => Storage, bound = MAX_CHARACTERS): () => boolean {
  const area = openArea(areaOf);
  if (!area) return () => true;
  const before = new Map<string, KeptValue>();
  let room = bound;
  for (const key of keysOf(area)) {
    const value = getItem.call(area, key) ?? '';
    room -= key.length + value.length;
    before.set(key, room >= 0 ? { value } : { sum: sumOf(value) });
  }
  return () => putBack(area, before);
}

function openArea(areaOf: () => Storage): Storage | null {
  try {
    return areaOf();
  } catch {
    return null;
  }
}

function keysOf(area: Storage): string[] {
  const count = Number(lengthOf?.call(area) ?? 0);
  return Array.from({ length: count }, (_, n) => keyAt.call(area, n) ?? '');
}

// New keys go first: what is put back may need their room.
function putBack(area: Storage, before: ReadonlyMap<string, KeptValue>): boolean {
  let all = true;
  for (const key of keysOf(area)) if (!before.has(key)) removeItem.call(area, key);
  for (const [key, kept] of before) {
    const now = getItem.call(area, key);
    if ('sum' in kept) {
      if (now === null || sumOf(now) !== kept.sum) all = false;
    } else if (now !== kept.value) {
      all = write(area, key, kept.value) && all;
    }
  }
  return all;
}

function write(area: Storage, key: string, value: string): boolean {
  try {
    setItem.call(area, key, value);
    return true;
  } catch {
    return false;
  }
}

function sumOf(text: string): number {
  let sum = text.length;
  for (let n = 0; n < text.length; n++) sum = (Math.imul(sum, 31) + text.charCodeAt(n)) | 0;
  return sum;
}
