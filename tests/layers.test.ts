import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/paths.ts';

/** Which room may import from which; the top-level folder of an import decides. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  rules: ['rules'],
  components: ['components', 'rules'],
  entrypoints: ['entrypoints', 'components', 'rules'],
  cli: ['cli', 'entrypoints', 'rules', 'components', 'tests'],
  tests: ['tests', 'cli', 'entrypoints', 'rules', 'components'],
};

interface Source {
  path: string;
  room: string;
  text: string;
  imports: string[];
}

const sources: Source[] = Object.keys(MAY_IMPORT).flatMap((room) =>
  readdirSync(`${ROOT}${room}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replace(/\/+/g, '/');
      const text = readFileSync(`${ROOT}${path}`, 'utf8');
      // At the start of a line: text of templates that scaffold a file is not an import of this one.
      const imports = [
        ...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'/gm),
      ].map((match) => match[1] ?? match[2] ?? '');
      return { path, room, text, imports };
    }),
);

function roomOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return new URL(specifier, `file:///${source.path}`).pathname.split('/')[1] ?? null;
}

it('there are sources in every room', () => {
  for (const room of Object.keys(MAY_IMPORT)) {
    expect(
      sources.some((source) => source.room === room),
      `${room}/ has no source`,
    ).toBe(true);
  }
});

describe.each(sources)('$path', (source) => {
  it('imports only from the rooms it may', () => {
    for (const specifier of source.imports) {
      const room = roomOf(source, specifier);
      if (room === null) continue;
      expect(
        MAY_IMPORT[source.room],
        `${source.path} must not import ${specifier}: move the shared part to rules/_core`,
      ).toContain(room);
    }
  });

  it('keeps the browser in entrypoints/', () => {
    if (source.room === 'entrypoints') return;
    const asks = source.imports.filter((specifier) =>
      /^(?:wxt\/browser|webextension-polyfill)/.test(specifier),
    );
    expect(
      asks,
      `${source.path}: only entrypoints/ may know the browser; take what you need by argument`,
    ).toEqual([]);
  });

  it('is short enough to read in one go', () => {
    expect(
      source.text.split('\n').length,
      `${source.path} is long: split it by what its parts do`,
    ).toBeLessThanOrEqual(350);
  });
});

it('nothing heavy gets into the page: no zod in recorder, witness or snapshot', () => {
  const inPage = sources.filter(({ path }) =>
    /^entrypoints\/(?:recorder|witness|snapshot|spotlight|cover-fields|dry-run)\//.test(path),
  );
  for (const { path, imports } of inPage) {
    expect(
      imports.filter((name) => name.startsWith('zod')),
      `${path}: schemas belong in the background`,
    ).toEqual([]);
  }
});
