/** The scripts of a payment page as `npm run audit -- --json` writes them: `facts.scriptProfiles`. */
import * as z from 'zod';
import { INTEGRITY_METHODS, type ScriptProfileFact } from '../rules/_core/script-facts.ts';
import {
  PROFILE_BOUNDS,
  PROFILE_VERDICTS,
  type ScriptProfile,
  SIGNAL_KINDS,
} from '../rules/_profile/profile.ts';

const sha256 = z.string().regex(/^[\da-f]{64}$/);

const profile = z.object({
  version: z.int().describe('Of the profiler: another one may judge the same text differently'),
  verdict: z.enum(PROFILE_VERDICTS),
  reason: z
    .enum(['empty', 'too-large', 'too-complex', 'not-javascript', 'does-not-parse'])
    .nullable()
    .describe('Why a text was not read, or not wholly'),
  read: z.enum(['scanned', 'parsed', 'tokens', 'not-read']),
  characters: z.int(),
  score: z.number().min(0).max(100),
  signals: z
    .array(
      z.object({
        kind: z.enum(SIGNAL_KINDS),
        start: z.int().describe('Characters from the beginning of the text'),
        end: z.int(),
        line: z.int().min(1),
        detail: z.string().max(100),
        excerpt: z.string().max(PROFILE_BOUNDS.excerpt),
        weight: z.number(),
      }),
    )
    .max(PROFILE_BOUNDS.signals)
    .describe('The strongest first'),
  hosts: z.array(z.object({ host: z.string(), encoded: z.boolean() })),
  escapedShare: z.number().min(0).max(1),
  obfuscated: z.boolean(),
  libraries: z.array(z.object({ name: z.string(), version: z.string().nullable() })),
  shape: z.string().regex(/^[\da-f]{16}$/),
}) satisfies z.ZodType<ScriptProfile>;

const script = z.object({
  doc: z.int(),
  index: z.int().nullable(),
  key: z.string().describe("Identity within the store's inventory"),
  url: z.string().describe("The document's own for inline and evaluated ones"),
  kind: z.enum(['inline', 'external', 'evaluated', 'worker']),
  provenance: z.object({
    by: z.enum(['parser', 'script', 'tag-manager', 'evaluated', 'unknown']),
    url: z.string(),
  }),
  integrity: z.enum(INTEGRITY_METHODS),
  text: z.enum(['read', 'not-available', 'too-large', 'evaluated']),
  hash: sha256.nullable().describe('SHA-256 of the text as UTF-8; null where it was not read'),
  size: z.int().nullable().describe('Characters'),
  varying: z.boolean().describe('Fetched twice at once, its text was not the same'),
  profile: profile.nullable().describe('What the text itself says; null where it was not read'),
}) satisfies z.ZodType<ScriptProfileFact>;

export const scriptProfiles = z
  .array(script)
  .describe('Payment pages only: each script with what its text says');
