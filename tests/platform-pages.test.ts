import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/paths.ts';
import { platforms } from '../rules/_catalog/platforms/index.ts';
import { createDerive } from '../rules/_core/derive.ts';
import type { Facts } from '../rules/_core/facts.ts';
import { platform } from '../rules/_core/platform.ts';
import { PAGES_DOCUMENTS } from './support/platform-pages-documents.ts';
import { PAGES_RUN, type PlatformPage } from './support/platform-pages-run.ts';
import { factsOfExample, plainExample } from './support/readme-example.ts';

const PLATFORM_PAGES = [...PAGES_RUN, ...PAGES_DOCUMENTS];

function factsOfPage({ url, cookies, headers, head, body }: Omit<PlatformPage, 'shape'>): Facts {
  return factsOfExample({
    ...plainExample('passes'),
    url: url ?? 'https://shop.example/',
    html: `<html lang="ja"><head>${head ?? ''}</head>${body}</html>`,
    headers: headers ?? null,
    cookies: cookies ?? null,
  });
}

const said = (facts: Facts) => createDerive(facts)(platform);

describe.each(PLATFORM_PAGES)('a page in the shape of $shape', (page) => {
  it('is told, with the version that it shows', () => {
    const verdict = said(factsOfPage(page));
    expect(verdict).toMatchObject({
      id: page.id,
      version: page.version,
      versionIsEstimate: page.estimate ?? false,
      confidence: page.confidence ?? 'certain',
      source: 'page',
      widgets: [],
    });
    expect(verdict?.base?.name).toBe(page.base);
    if (page.version !== null) expect(verdict?.versionEvidence?.text).not.toBe('');
  });

  it('is told without its cookies and headers too, or not at all', () => {
    const { cookies: _, headers: __, ...bare } = page;
    expect([page.id, undefined]).toContain(said(factsOfPage(bare))?.id);
  });
});

describe('the README’s table', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const table = /^\| platform \|[\s\S]*?(?=\n\n)/m.exec(readme)?.[0] ?? '';

  it.each(PLATFORM_PAGES)('says how $shape is known', ({ shape, version, estimate, proof }) => {
    const row = table.split('\n').find((line) => line.startsWith(`| ${shape} |`));
    expect(row, `README.md has no row "| ${shape} |" in its table of platforms`).toBeDefined();
    const [, , , says, known] = (row ?? '').split('|').map((cell) => cell.trim());
    expect(says).toBe(version === null ? '–' : estimate ? `${version} 推定` : 'exact');
    expect(known).toBe(proof === 'run' ? 'a test page' : 'documents only');
  });

  it('names every platform of the catalogue', () => {
    const shown = new Set(PLATFORM_PAGES.map(({ id }) => id));
    for (const { id, name } of platforms.values())
      if (!shown.has(id)) expect(table, `README.md says nothing of ${name}`).toContain(name);
  });
});
