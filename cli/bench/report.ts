import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { runnerImport } from 'vite';
import type { ChromiumSession } from '../chromium.ts';
import { type Metric, median, metric, spread } from './metric.ts';
import { writeStore } from './write-store.ts';

const RUNS = 7;
const SIZE = { findings: 200, pages: 40, walks: 6, scripts: 60 };

/** A report of 200 findings and 40 pictures: from the press of its button until it is drawn, its pictures with it. */
export async function measureReport(session: ChromiumSession, store: string): Promise<Metric[]> {
  const { module } = await runnerImport<typeof import('./report-store.ts')>(
    resolve(import.meta.dirname, 'report-store.ts'),
    { configFile: false, logLevel: 'error' },
  );
  // The background makes the database.
  await session.ask('session.current', { store });
  const file = module.largeStore(store, SIZE);
  await session.screen.evaluate(writeStore, { file, pictures: SIZE.pages });
  const took: number[] = [];
  const stages = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const page = await session.context.newPage();
    try {
      const made = await makeReport(page, session.extensionId, store);
      took.push(made.took);
      for (const stage of made.stages) stages.add(stage);
    } finally {
      await page.close();
    }
  }
  return [
    metric(
      'report.made',
      'report of 200 findings and 40 screenshots made and drawn',
      median(took),
      'ms',
      3000,
      `${spread(took)}; progress told: ${[...stages].join(', ')}`,
    ),
  ];
}

async function makeReport(
  page: Page,
  extensionId: string,
  store: string,
): Promise<{ took: number; stages: string[] }> {
  await page.goto(`chrome-extension://${extensionId}/desk.html?locale=ja#/${store}/report`);
  await page.locator('[data-action=make-report]').waitFor();
  return page.evaluate(async () => {
    const stages: string[] = [];
    const began = performance.now();
    document.querySelector<HTMLButtonElement>('[data-action=make-report]')?.click();
    return new Promise((done) => {
      const look = () => {
        const stage = document.querySelector('[data-making]')?.getAttribute('data-making');
        if (stage && stages.at(-1) !== stage) stages.push(stage);
        if (stage || !document.querySelector('[data-report]')) return;
        observer.disconnect();
        done({ took: performance.now() - began, stages });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
  });
}
