import { vi } from 'vitest';
import type { Draft } from '../desk/draft.ts';
import { type Entries, NOTHING_SAID, type SaidEntry } from './entries.ts';

/** Entries by hand, for tests. Not used by the product. */
export function sampleEntries(
  said: Record<string, Partial<SaidEntry>> = {},
  drafts: Record<string, Draft<SaidEntry>> = {},
) {
  return {
    of: (item) => drafts[item]?.value ?? { ...NOTHING_SAID, ...said[item] },
    draftOf: (item) => drafts[item],
    write: vi.fn(),
    end: vi.fn(),
    choose: vi.fn(),
  } satisfies Entries;
}
