import { FACTS_VERSION, type Facts } from '../_core/facts.ts';
import { type AuditResult, runRules } from '../_core/run.ts';
import { rules } from '../index.ts';
import type { OutsideCheckRow } from './check-row.ts';

const outsideRules = new Map([...rules].filter(([, { only }]) => only === 'outside-check'));

/** What the rules about outside checks say of one. Other rules have nothing to go by. */
export function verdictsOf({
  origin,
  answers,
}: Pick<OutsideCheckRow, 'origin' | 'answers'>): AuditResult {
  const facts: Facts = {
    ...{ version: FACTS_VERSION, faults: [], cut: {} },
    documents: [documentAt(`${origin}/`, origin)],
    outsideAnswers: [...answers],
  };
  return runRules(outsideRules, facts);
}

function documentAt(url: string, origin: string): NonNullable<Facts['documents']>[number] {
  return {
    ...{ doc: 0, parent: null, url, origin, title: '', lang: '', charset: '', contentType: '' },
    ...{ inheritsOrigin: false, bodyId: '', bodyClasses: [], elementCount: 0, comments: [] },
    marks: [],
  };
}
