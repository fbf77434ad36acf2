/** `npm run schema -- audit|findings|profile|store`: the JSON Schema of a file that the product writes. */
import * as z from 'zod/mini';
import * as inventory from '../entrypoints/desk/hand-over/inventory-schema.ts';
import * as store from '../entrypoints/desk/hand-over/schema.ts';
import { STORE_FILE_SCHEMA } from '../rules/_diagnosis/store-file.ts';
import { launchProfile } from '../rules/_launch/launch-profile.ts';
import { auditJsonSchema } from './audit-schema.ts';
import { findingsJsonSchema } from './findings-schema.ts';
import { failWith } from './terminal.ts';

const SCHEMAS: Record<string, () => object> = {
  audit: auditJsonSchema,
  profile: () => z.toJSONSchema(launchProfile),
  findings: findingsJsonSchema,
  store: storeJsonSchema,
};

const schema = SCHEMAS[process.argv[2] ?? ''];
if (!schema) failWith(`Usage: npm run schema -- ${Object.keys(SCHEMAS).join('|')}`);
else console.log(JSON.stringify(schema(), null, 2));

/** A store's file, of the same pieces that it is read with. */
function storeJsonSchema(): object {
  return z.toJSONSchema(
    z.object({
      schema: z.literal(STORE_FILE_SCHEMA),
      madeAt: store.moment,
      store: store.origin,
      diagnosis: z.nullable(store.diagnosis),
      answers: z.array(store.answer),
      hearings: z.array(store.hearing),
      sessions: z.array(store.session),
      reports: z.array(store.report),
      outsideChecks: z.optional(z.array(store.outsideCheck)),
      inventory: z.object({ rows: z.array(inventory.script), pages: z.array(inventory.page) }),
    }),
  );
}
