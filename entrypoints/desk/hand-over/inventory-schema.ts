/** The part of a store's file that is its script inventory. */
import * as z from 'zod/mini';
import { INTEGRITY_METHODS } from '../../../rules/_core/script-facts.ts';
import { INVENTORY_BOUNDS, WATCHED_HEADERS } from '../../../rules/_inventory/inventory.ts';
import { PROFILE_VERDICTS } from '../../../rules/_profile/profile.ts';
import { moment, origin } from './schema.ts';

const short = z.string().check(z.maxLength(300));
const address = z.string().check(z.maxLength(2100));
const reason = z.string().check(z.maxLength(INVENTORY_BOUNDS.reason));
const header = z.nullable(z.string().check(z.maxLength(20_000)));
const figure = z.number().check(z.minimum(0), z.maximum(1e15));
const many = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));

const provenance = z.object({
  by: z.enum(['parser', 'script', 'tag-manager', 'evaluated', 'unknown']),
  url: address,
});
const integrity = z.enum(INTEGRITY_METHODS);
const verdict = z.nullable(z.enum(PROFILE_VERDICTS));

const approval = z.object({
  by: short,
  at: moment,
  reason,
  hash: z.nullable(short),
  shape: z.nullable(short),
  provenance,
  integrity,
  verdict: z.optional(verdict),
});

export const script = z.object({
  store: origin,
  key: address,
  name: address,
  kind: z.enum(['inline', 'external', 'evaluated', 'worker']),
  url: address,
  host: short,
  vendor: z.nullable(short),
  provenance,
  integrity,
  text: z.enum(['read', 'not-available', 'too-large', 'evaluated']),
  hash: z.nullable(short),
  shape: z.nullable(short),
  size: z.nullable(figure),
  varying: z.boolean(),
  verdict,
  status: z.enum(['unapproved', 'approved', 'changed', 'gone']),
  changes: many(z.enum(['new', 'gone', 'text', 'inserter', 'integrity']), 5),
  firstSeen: moment,
  lastSeen: moment,
  pages: many(address, INVENTORY_BOUNDS.pages),
  versions: many(
    z.object({ hash: short, size: figure, from: moment, to: moment }),
    INVENTORY_BOUNDS.versions,
  ),
  reason,
  approval: z.nullable(approval),
  previous: z.optional(z.nullable(approval)),
  presence: z.optional(
    many(
      z.object({
        page: address,
        seen: figure,
        missed: figure,
        gap: figure,
        load: z.optional(figure),
      }),
      INVENTORY_BOUNDS.pages,
    ),
  ),
  ways: z.optional(many(z.object({ provenance, integrity, from: moment }), INVENTORY_BOUNDS.ways)),
  load: z.optional(figure),
});

const headers = z.object(
  Object.fromEntries(WATCHED_HEADERS.map((name) => [name, header])) as Record<
    string,
    typeof header
  >,
);
const headerApproval = z.object({ by: short, at: moment, reason, headers });
const origins = many(address, INVENTORY_BOUNDS.destinations);

export const page = z.object({
  store: origin,
  page: address,
  headers: z.nullable(headers),
  approved: z.nullable(headerApproval),
  previous: z.optional(z.nullable(headerApproval)),
  lastVisit: moment,
  destinations: z.optional(z.object({ frames: origins, connects: origins, forms: origins })),
});
