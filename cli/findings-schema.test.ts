import { expect, it } from 'vitest';
import { findingsFile } from '../rules/_diagnosis/findings-file.ts';
import { buildReport } from '../rules/_diagnosis/report.ts';
import { sampleInput } from '../rules/_diagnosis/report-testing.ts';
import { findingsJsonSchema, findingsSchema } from './findings-schema.ts';

it('what the desk saves is what the schema says, nothing more', () => {
  const file = findingsFile(buildReport(sampleInput()));
  expect(file.findings.length).toBeGreaterThan(0);
  expect(findingsSchema.parse(file)).toEqual(file);
});

it('can be handed out as JSON Schema', () => {
  expect(findingsJsonSchema()).toMatchObject({ type: 'object', required: expect.any(Array) });
});
