import type { ChromiumSession } from '../../cli/chromium.ts';
import type { Answer, SessionFindings, SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { keepRows } from './kept-rows.ts';

const AT = '2026-11-02T01:00:00.000Z';

function sessionOf(store: string): SessionRow {
  return {
    ...{ id: 'walk-1', store, startedAt: AT, endedAt: '2026-11-02T01:20:00.000Z', tabId: null },
    ...{ shots: false, pages: 2, steps: ['cart', 'payment'], outside: [], platform: null },
    counts: { critical: 1, high: 1, medium: 0, low: 0, info: 0 },
    factsVersion: 1,
  };
}

/** A script that sends cards elsewhere, and an administration over http. */
function findingsOf(store: string): SessionFindings {
  const found = { grade: null, confidence: 'firm' as const, guidelines: [] };
  return {
    session: 'walk-1',
    cut: 0,
    findings: [
      {
        key: 'leak',
        severity: 'critical',
        pages: [`${store}/payment`, `${store}/cart`],
        outside: null,
        found: {
          ...{ ...found, rule: 'card-data-sent-to-third-party', message: 'sent' },
          ...{
            severity: 'critical',
            values: { host: 'collect.example', script: 'collect.example/a.js' },
          },
          evidence: [{ kind: 'url', role: 'script', url: 'https://collect.example/a.js' }],
        },
      },
      {
        key: 'admin',
        severity: 'high',
        pages: [`${store}/admin`],
        outside: null,
        found: {
          ...{ ...found, rule: 'admin-login-without-second-factor', message: 'not-on-this-page' },
          ...{ severity: 'high', values: {}, evidence: [] },
        },
      },
    ],
  };
}

/** Writes a diagnosis that was made, and answers of the self-check, as the product keeps them. */
export async function fillHearing(
  session: ChromiumSession,
  store: string,
  answers: Partial<Record<string, Pick<Answer, 'value'> & Partial<Answer>>>,
): Promise<void> {
  for (const [question, answer] of Object.entries(answers))
    await session.ask('diagnosis.answer', {
      ...{ store, question, who: null, note: '', file: '', before: null },
      ...pick(answer),
    });
  await keepRows(session, {
    sessions: [sessionOf(store)],
    sessionFindings: [findingsOf(store)],
  });
}

function pick(answer: Partial<Answer> | undefined) {
  const { value = null, who = null, note = '' } = answer ?? {};
  return { value, who, note };
}
