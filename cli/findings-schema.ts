/**
 * The findings of a report as JSON (`rules/_diagnosis/findings-file.ts`), as the desk saves them. Versioned: a change that a
 * reader could trip over raises the number behind the `@`; fields may be added without.
 */
import * as z from 'zod';
import { CARRIERS, EFFORTS } from '../rules/_core/carriers.ts';
import { CONFIDENCES, SEVERITIES } from '../rules/_core/verdict.ts';
import { FINDINGS_SCHEMA } from '../rules/_diagnosis/findings-file.ts';
import { evidence, guideline } from './audit-schema.ts';

const finding = z.object({
  number: z.string().describe('As the report has it: 3-2 is the second case of the third point'),
  key: z.string().describe('The same rule and cause have the same key in every session'),
  rule: z.string().describe("Id of the rule; of another tool's result, the tool and its rule"),
  tool: z.string().nullable().describe('Another tool whose result it is; null where ours'),
  severity: z.enum(SEVERITIES).describe('How bad it is if it is so'),
  confidence: z.enum(CONFIDENCES).nullable().describe('How sure it is; null: the tool did not say'),
  grade: z.enum(['leak-proven', 'tainted', 'armed', 'static']).nullable(),
  title: z.string(),
  seen: z.string(),
  why: z.string(),
  owner: z.array(z.string()).describe('What the shop can do, in order'),
  vendor: z.array(z.string()).describe('What to ask the builder for, in order'),
  here: z.array(z.string()).describe("What to do in this shop's software"),
  addressee: z
    .string()
    .nullable()
    .describe('Cart service that `vendor` is asked of; null: whoever built the shop'),
  by: z.array(z.enum(CARRIERS)).describe('Who mends it, the one who begins first'),
  effort: z.enum(EFFORTS).nullable(),
  pages: z.array(z.string()).describe('Origin and path'),
  evidence: z.array(evidence),
  guidelines: z.array(guideline),
});

/** The whole file. */
export const findingsSchema = z.object({
  schema: z.literal(FINDINGS_SCHEMA),
  madeAt: z.iso.datetime(),
  locale: z.enum(['ja', 'en']),
  store: z.string().describe('scheme://host'),
  session: z.object({
    id: z.string(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
  }),
  findings: z.array(finding),
});

/** The JSON Schema (draft 2020-12) of the file. */
export function findingsJsonSchema(): object {
  return z.toJSONSchema(findingsSchema);
}
