import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { IN_PAGE, type InPage, indicatorScript } from '../../cli/bench/indicator-script.ts';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import type { IndicatorImport } from '../../entrypoints/background/indicator-import.ts';
import { compareSeverity, type Finding } from '../../rules/_core/verdict.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import type { SwitchId } from '../practice-store/switches.ts';
import { BENIGN } from '../practice-store/techniques.ts';
import { auditedOf, SHOP } from './support.ts';

let store: PracticeStore;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  page = await session.context.newPage();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

const ABOUT_TEXTS = [
  ...['skimmer-code-in-script', 'library-with-foreign-tail', 'encoded-host-in-script'],
  ...['obfuscated-script-on-payment-page', 'vulnerable-library', 'known-bad-host'],
];

async function findingsWith(...on: SwitchId[]): Promise<Finding[]> {
  await page.goto(store.urls(on).payment);
  const { record } = auditedOf(await session.auditPage(page));
  return record.findings.filter(({ rule }) => ABOUT_TEXTS.includes(rule));
}

describe('by the texts of their scripts alone', () => {
  it.each([
    ...([
      'skim-poll-fields',
      'skim-admin-cloaking',
      'skim-devtools-check',
      'skim-xor-post',
    ] as const),
    ...(['skim-parasite-library', 'skim-websocket-frames'] as const),
  ])('%s is skimmer code, and shown by three signs at most', async (on) => {
    const found = (await findingsWith(on)).filter(({ rule }) => rule === 'skimmer-code-in-script');
    expect(found).toMatchObject([{ message: 'skimmer', severity: 'critical', grade: 'static' }]);
    const shown = found[0]?.evidence.filter(({ kind }) => kind === 'script') ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(3);
    for (const piece of shown) {
      if (piece.kind === 'script') expect(piece.excerpt.length).toBeLessThanOrEqual(200);
    }
  });

  it('card data that is encrypted before it goes is suspicious: payment companies encrypt as well', async () => {
    const found = (await findingsWith('skim-aes-post')).filter(
      ({ rule }) => rule === 'skimmer-code-in-script',
    );
    expect(found).toMatchObject([{ message: 'suspicious', severity: 'high', grade: 'static' }]);
  });

  it('a loader that poses as a measuring tag is told once, for the host it hides', async () => {
    const found = await findingsWith('skim-inline-loader');
    const loader = found.filter(({ values }) => String(values.script).includes('<script>'));
    expect(loader).toMatchObject([
      { rule: 'encoded-host-in-script', severity: 'high', values: { host: 'collect.localhost' } },
    ]);
  });

  it.each(BENIGN.map((row) => row.switch))('%s is asked about at most', async (on) => {
    const graver = (await findingsWith(on)).filter(
      ({ severity }) => compareSeverity(severity, 'medium') < 0,
    );
    expect(graver.map(({ rule, values }) => `${rule} ${values.script}`)).toEqual([]);
  });

  it.each([
    ['vulnerable-library', 'vulnerable-library', { library: 'jquery', version: '1.8.3' }],
    ['obfuscated-script', 'obfuscated-script-on-payment-page', {}],
    ['library-with-tail', 'library-with-foreign-tail', { library: 'tana-menu' }],
  ] as const)('%s is found by its rule', async (on, rule, values) => {
    expect(await findingsWith(on)).toMatchObject([{ rule, values }]);
  });
});

describe('indicator lists', () => {
  afterEach(async () => {
    for (const { name } of await session.ask('indicators.list', {})) {
      await session.ask('indicators.remove', { name });
    }
  });

  it('a listed host is found by the domain above it, and no more once the list is gone', async () => {
    const imported = await importList('五月のリスト', ['! May', 'not a host', '||tags.localhost^']);
    expect(imported).toMatchObject({
      ok: true,
      list: { hosts: 1, malformed: 1, malformedLines: [2] },
    });
    expect(await findingsWith('analytics-script')).toMatchObject([
      {
        rule: 'known-bad-host',
        message: 'loads',
        severity: 'high',
        values: { list: '五月のリスト' },
      },
    ]);
    await session.ask('indicators.remove', { name: '五月のリスト' });
    expect(await findingsWith('analytics-script')).toEqual([]);
  });

  it('a host that a list excepts is not found, and one of another list is', async () => {
    await importList('a', ['tags.localhost', '@@||tags.localhost^']);
    expect(await findingsWith('analytics-script')).toEqual([]);
    await importList('b', ['0.0.0.0 tags.localhost']);
    const found = await findingsWith('analytics-script');
    expect(found.map(({ values }) => values.list)).toEqual(['b']);
  });

  it('a cancelled or empty import leaves the list of that name as it was', async () => {
    await importList('kept', ['tags.localhost']);
    const before = await session.ask('indicators.list', {});
    const many = Array.from({ length: 200_000 }, (_, n) => `host-${n}.example`);
    // While lines are read, and when some of the new hosts are already written.
    for (const at of ['first', 'last'] as const) {
      const outcome = await importList('kept', many, at);
      expect(outcome).toMatchObject({ ok: false, reason: 'cancelled' });
      expect(await session.ask('indicators.list', {})).toEqual(before);
    }
    expect(await importList('kept', ['# nothing'])).toMatchObject({ ok: false, reason: 'empty' });
    expect(await session.ask('indicators.list', {})).toEqual(before);
    expect(await findingsWith('analytics-script')).toHaveLength(1);
  });
});

describe('library data', () => {
  it('says what is wrong with a file, takes a newer one in place of its own, and goes back', async () => {
    const shipped = await session.ask('libraries.state', {});
    expect(shipped).toMatchObject({ imported: false });
    const tried = async (json: string) => session.ask('libraries.import', { json });
    expect(await tried('{')).toEqual({ ok: false, reason: 'not-json' });
    expect(await tried('[1]')).toEqual({ ok: false, reason: 'wrong-shape' });
    expect(await tried('{}')).toEqual({ ok: false, reason: 'empty' });
    const newer = {
      'tana-menu': {
        extractors: { filecontent: ['tana-menu v(§§version§§)'] },
        vulnerabilities: [
          { below: '1.3.0', severity: 'high', identifiers: { CVE: ['CVE-2026-0001'] } },
        ],
      },
    };
    expect(await tried(JSON.stringify(newer))).toMatchObject({ ok: true, entries: 1 });
    expect(await session.ask('libraries.state', {})).toMatchObject({ imported: true, entries: 1 });
    const found = await findingsWith('library-with-tail', 'vulnerable-library');
    expect(found.filter(({ rule }) => rule === 'vulnerable-library')).toMatchObject([
      { severity: 'high', values: { library: 'tana-menu', version: '1.2.0', below: '1.3.0' } },
    ]);
    await session.ask('libraries.reset', {});
    expect(await session.ask('libraries.state', {})).toEqual(shipped);
  });
});

/** Imports lines in a page of the extension, as its desk does; `stop` calls it off at the first or the last progress. */
async function importList(
  name: string,
  lines: readonly string[],
  stop: 'first' | 'last' | null = null,
): Promise<IndicatorImport> {
  const screen = session.context
    .pages()
    .find((each) => each.url().startsWith('chrome-extension://'));
  if (!screen) throw new Error('no page of the extension is open');
  await screen.evaluate(`${await indicatorScript()};globalThis.${IN_PAGE}=${IN_PAGE};`);
  return screen.evaluate(
    ([key, list, text, cancel]) => {
      const { importIndicators } = (globalThis as unknown as Record<string, InPage>)[key] as InPage;
      const control = new AbortController();
      return importIndicators(new Blob([text]), {
        name: list,
        signal: control.signal,
        onProgress: ({ read, size }) => {
          if (cancel === 'first' || (cancel === 'last' && read === size)) control.abort();
        },
      });
    },
    [IN_PAGE, name, lines.join('\n'), stop] as const,
  );
}
