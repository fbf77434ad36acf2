import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Facts, ScriptFact } from '../../rules/_core/facts.ts';
import { ROOT } from '../paths.ts';
import { type Metric, median, metric, spread } from './metric.ts';
import { writeBundle } from './profiler-bundle.ts';

type Detection = typeof import('./detection-entry.ts');

const ROUNDS = 201;
const TARGET = 2;
/** A page that loads more than most: as many scripts again from other addresses. */
const MORE_SCRIPTS = 200;

/** Platform and payment service told from the facts of the practice store's payment page, with the whole catalogue. */
export async function measureDetection(): Promise<Metric[]> {
  const dir = mkdtempSync(join(tmpdir(), 'reji-tenken-'));
  try {
    const path = await writeBundle('detection-entry', dir);
    const detection = (await import(pathToFileURL(path).href)) as Detection;
    const golden = readFileSync(`${ROOT}tests/e2e/facts.golden.json`, 'utf8');
    const { before } = JSON.parse(golden) as { before: Facts };
    const scripts = before.scripts?.length ?? 0;
    return [
      measured(detection, before, 'detection', `${scripts} scripts`),
      measured(
        detection,
        withMoreScripts(before),
        'detection.more',
        `${scripts + MORE_SCRIPTS} scripts`,
      ),
    ];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function measured(
  { createDerive, platform, paymentMethod }: Detection,
  facts: Facts,
  id: string,
  what: string,
): Metric {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const derive = createDerive(facts);
    derive(platform);
    derive(paymentMethod);
    times.push(performance.now() - began);
  }
  const name = `platform and payment service of a page of ${what}`;
  return metric(id, name, median(times), 'ms', TARGET, spread(times));
}

function withMoreScripts(facts: Facts): Facts {
  const model = facts.scripts?.find(({ src }) => src !== '');
  if (!model) throw new Error('facts.golden.json has no script with an address.');
  const more = Array.from({ length: MORE_SCRIPTS }, (_, n): ScriptFact => {
    const host = n % 2 === 0 ? 'shop.localhost' : `cdn${n}.example`;
    return { ...model, src: `https://${host}/assets/vendor/part-${n}.min.js?v=${n}` };
  });
  return { ...facts, scripts: [...(facts.scripts ?? []), ...more] };
}
