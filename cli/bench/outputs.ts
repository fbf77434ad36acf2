import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFile } from '../audit-run.ts';
import type { AuditFile, AuditFileFinding } from '../audit-schema.ts';
import { toSarif } from '../output/sarif.ts';
import { writeWhole } from '../write-file.ts';
import { type Metric, median, metric, spread } from './metric.ts';

const FINDINGS = 10_000;
const PAGES = 100;
const ROUNDS = 5;

/** How long it takes to put many findings into SARIF and onto the disk. */
export function measureOutputs(): Metric[] {
  const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-bench-'));
  try {
    const file = largeFile();
    const times = Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      writeWhole(join(folder, 'large.sarif'), `${JSON.stringify(toSarif(file), null, 2)}\n`);
      return performance.now() - began;
    });
    return [
      metric(
        'sarif',
        `SARIF of ${FINDINGS} findings written`,
        median(times),
        'ms',
        2000,
        spread(times),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function largeFile(): AuditFile {
  const file = emptyFile('ja');
  file.pages = Array.from({ length: PAGES }, (_, page) => ({
    url: `https://shop.example/products/${page}`,
    auditedAt: '2026-01-01T00:00:00.000Z',
    payment: { method: 'none', psp: null, confidence: 'firm' },
    platform: { name: null, version: null, confidence: null },
    verdicts: [],
    findings: Array.from({ length: FINDINGS / PAGES }, (_, at) => findingOf(page, at)),
    facts: { version: 1 },
    timings: {},
  }));
  return file;
}

function findingOf(page: number, at: number): AuditFileFinding {
  const sentence = `${page} 番目の画面で見つかった ${at} 番目のことです。内容を確かめてください。`;
  return {
    ...{ rule: `rule-${at % 60}`, category: 'scripts', severity: 'medium', confidence: 'firm' },
    ...{ grade: null, script: `https://cdn.example/${at}.js`, sink: null, title: sentence },
    ...{ message: sentence, why: sentence, owner: [sentence], vendor: [sentence] },
    fingerprint: `${page}-${at}`,
    evidence: [{ kind: 'url', role: 'script', url: `https://cdn.example/${at}.js` }],
    guidelines: [],
  };
}
