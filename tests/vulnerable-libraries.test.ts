import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../cli/paths.ts';
import { anchorsOf } from '../rules/_catalog/libraries/literals.ts';
import {
  createMatcher,
  knownVulnerabilities,
  librariesInText,
  librariesInUrl,
} from '../rules/_catalog/libraries/match.ts';
import {
  type LibraryRepository,
  reduceRepository,
  withVersion,
} from '../rules/_catalog/libraries/repository.ts';
import { SHIPPED_RELEASE, shippedRepository } from '../rules/_catalog/libraries/shipped.ts';
import { firstVersionWithout, isAtOrAbove } from '../rules/_catalog/libraries/versions.ts';

interface RetireResult {
  component: string;
  version: string;
  vulnerabilities?: { severity: string }[];
}
/** The engine whose answers ours are compared with; it comes without types for this. */
interface RetireEngine {
  scanUri(uri: string, repo: object): RetireResult[];
  scanFileName(name: string, repo: object): RetireResult[];
  scanFileContent(
    text: string,
    repo: object,
    hasher: { sha1(text: string): string },
  ): RetireResult[];
  isAtOrAbove(a: string, b: string): boolean;
  replaceVersion(json: string): string;
}

const PACKAGE = `${ROOT}node_modules/@salesforce/code-analyzer-retirejs-engine`;
const SOURCE = readFileSync(`${PACKAGE}/vulnerabilities/RetireJsVulns.json`, 'utf8');
const retire = createRequire(import.meta.url)('retire/lib/retire.js') as RetireEngine;
const whole = JSON.parse(retire.replaceVersion(SOURCE)) as Record<
  string,
  { extractors: { hashes?: object } }
>;
// Hashes are no part of what a page is asked for.
for (const { extractors } of Object.values(whole)) delete extractors.hashes;
const hasher = { sha1: (text: string) => createHash('sha1').update(text).digest('hex') };

const repository = shippedRepository();
const matcher = createMatcher(repository);

const ours = (found: Map<string, Set<string>>): string[] =>
  knownVulnerabilities(repository, found)
    .map(({ library, version, severity }) => `${library} ${version} ${severity}`)
    .sort();

const WORST = ['critical', 'high', 'medium', 'low'];
const theirs = (results: RetireResult[]): string[] =>
  results
    .filter(({ vulnerabilities = [] }) => vulnerabilities.length > 0)
    .map(({ component, version, vulnerabilities = [] }) => {
      const severity = WORST.find((each) => vulnerabilities.some((row) => row.severity === each));
      return `${component} ${version} ${severity}`;
    })
    .filter((row) => !row.startsWith('retire-example'))
    .sort();

const BUILDS = [
  ...['jquery/dist/jquery.js', 'jquery/dist/jquery.min.js', 'jquery/dist/jquery.slim.min.js'],
  ...['jquery-migrate/dist/jquery-migrate.js', 'jquery-migrate/dist/jquery-migrate.min.js'],
  ...['jquery-ui/dist/jquery-ui.js', 'jquery-ui/dist/jquery-ui.min.js'],
  ...['jquery-validation/dist/jquery.validate.js', 'jquery-validation/dist/jquery.validate.min.js'],
  ...['bootstrap/dist/js/bootstrap.js', 'bootstrap/dist/js/bootstrap.bundle.min.js'],
  ...['lodash/lodash.js', 'lodash/lodash.min.js', 'moment/moment.js', 'moment/min/moment.min.js'],
  ...['chart.js/dist/chart.umd.js', 'chart.js/dist/chart.umd.min.js', 'd3/dist/d3.min.js'],
  ...['vue/dist/vue.global.js', 'vue/dist/vue.global.prod.js', 'react/umd/react.production.min.js'],
  ...['react-dom/umd/react-dom.production.min.js', 'react-dom/umd/react-dom.development.js'],
  ...['underscore/underscore-umd.js', 'underscore/underscore-umd-min.js', 'backbone/backbone.js'],
  ...[
    'backbone/backbone-min.js',
    'handlebars/dist/handlebars.js',
    'handlebars/dist/handlebars.min.js',
  ],
  ...['mustache/mustache.js', 'mustache/mustache.min.js', 'axios/dist/axios.js'],
  ...['axios/dist/axios.min.js', 'dompurify/dist/purify.js', 'dompurify/dist/purify.min.js'],
  ...['knockout/build/output/knockout-latest.js', 'angular/angular.js', 'angular/angular.min.js'],
  ...[
    'select2/dist/js/select2.js',
    'select2/dist/js/select2.full.min.js',
    'jszip/dist/jszip.min.js',
  ],
  ...[
    'posthog-js/dist/array.full.js',
    'mixpanel-browser/dist/mixpanel.min.js',
    'rrweb/umd/rrweb.min.js',
  ],
].filter((file) => existsSync(`${ROOT}node_modules/${file}`));

describe('the same answers as retire’s own engine', () => {
  it('has builds enough to compare', () => expect(BUILDS.length).toBeGreaterThanOrEqual(30));

  it.each(BUILDS)('%s', (file) => {
    const text = readFileSync(`${ROOT}node_modules/${file}`, 'utf8');
    expect(ours(librariesInText(matcher, text))).toEqual(
      theirs(retire.scanFileContent(text, whole, hasher)),
    );
    // The same build as if it were an old one: every version that it names of itself, made older.
    const version = versionOf(file);
    const old = version === null ? text : text.replaceAll(version, '1.0.1');
    expect(ours(librariesInText(matcher, old))).toEqual(
      theirs(retire.scanFileContent(old, whole, hasher)),
    );
  });

  const URLS = ['1.0.0', '1.8.3', '1.12.4', '2.2.4', '3.4.1', '3.5.0-beta', '4.17.20'].flatMap(
    (v) => [
      ...[`https://code.jquery.com/jquery-${v}.min.js`, `https://cdn.example/jquery-${v}.js?x=1`],
      ...[`https://ajax.googleapis.com/ajax/libs/jquery/${v}/jquery.min.js`],
      ...[`https://ajax.googleapis.com/ajax/libs/angularjs/${v}/angular.min.js`],
      ...[`https://cdnjs.cloudflare.com/ajax/libs/lodash.js/${v}/lodash.min.js`],
      ...[`https://maxcdn.bootstrapcdn.com/bootstrap/${v}/js/bootstrap.min.js`],
      ...[`https://cdn.jsdelivr.net/npm/vue@${v}/dist/vue.js`, `https://unpkg.com/react-dom@${v}/`],
      ...[`https://shop.example/js/moment-${v}.js`, `https://shop.example/jquery-ui-${v}.js`],
      ...[`https://shop.example/js/${v}/handlebars.min.js`, `https://shop.example/app.js?v=${v}`],
    ],
  );
  it.each(URLS)('%s', (url) => {
    const file = new URL(url).pathname;
    const expected = new Set([
      ...theirs(retire.scanUri(url, whole)),
      ...theirs(retire.scanFileName(file, whole)),
    ]);
    expect(ours(librariesInUrl(matcher, url))).toEqual([...expected].sort());
  });
});

function versionOf(file: string): string | null {
  const name = file.startsWith('@') ? file.split('/', 2).join('/') : (file.split('/')[0] ?? '');
  const path = `${ROOT}node_modules/${name}/package.json`;
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
    : null;
}

describe('versions', () => {
  const version = fc
    .array(fc.oneof(fc.nat(30).map(String), fc.constantFrom('a', 'b1', 'rc', 'beta')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('.'));

  test('are compared as retire compares them', () => {
    fc.assert(
      fc.property(version, version, (a, b) => isAtOrAbove(a, b) === retire.isAtOrAbove(a, b)),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['1.10.0', '1.9.1', true],
    ['1.9.0b1', '1.9.0', false],
    ['1.9', '1.9.0', true],
    ['2.0.0-rc.1', '2.0.0', false],
    ['3.5.0', '3.5.0', true],
  ])('%s is at or above %s: %s', (a, b, expected) => expect(isAtOrAbove(a, b)).toBe(expected));

  test('the first version without goes on until nothing is known', () => {
    expect(firstVersionWithout(repository.jquery ?? never(), '1.8.3')).toMatch(/^3\.\d+\.\d+$/);
    expect(firstVersionWithout(repository.angularjs ?? never(), '1.5.0')).toBeNull();
    const ranges = {
      vulnerabilities: [
        { below: '2.999.999', severity: 'low', identifiers: {} },
        { atOrAbove: '3.0.0', below: '3.0.2', severity: 'high', identifiers: {} },
      ],
    } as const;
    const entry = { extractors: {}, vulnerabilities: [...ranges.vulnerabilities] };
    expect(firstVersionWithout(entry, '1.0')).toBe('3.0.2');
    expect(firstVersionWithout(entry, '3.1.0')).toBe('3.1.0');
  });
});

function never(): never {
  throw new Error('the data has no such library');
}

describe('reducing', () => {
  it('keeps every expression that a page can be asked with, and nothing of other tools', () => {
    const text = JSON.stringify(repository);
    expect(text.length).toBeLessThan(SOURCE.length / 2);
    expect(text).not.toMatch(/bowername|npmname|"hashes"|"ast"|"info"|"cwe"|retire-example/);
    expect(Object.keys(repository).length).toBeGreaterThan(55);
    expect(reduceRepository(repository)).toEqual(repository);
  });

  it('knows a piece of text to look for in every expression', () => {
    const patterns = Object.values(repository).flatMap(
      ({ extractors }) => extractors.filecontent ?? [],
    );
    expect(patterns.length).toBeGreaterThan(150);
    expect(
      patterns.filter((pattern) => anchorsOf(pattern.replaceAll('§§version§§', '.')).length === 0),
    ).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['text', 'jquery'],
    ['a list', []],
    ['no extractors', { a: { vulnerabilities: [] } }],
    ['an expression that is none', entryWith({ filecontent: ['(unclosed'] })],
    ['a grade that is none', { a: { extractors: {}, vulnerabilities: [{ severity: 'bad' }] } }],
  ])('refuses %s', (_, json) => expect(reduceRepository(json)).toBeNull());

  it('is of the release whose day it names', () => {
    const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as {
      version: string;
    };
    expect(version, 'look the day of the new release up: npm view … time').toBe(
      SHIPPED_RELEASE.version,
    );
  });
});

function entryWith(extractors: LibraryRepository[string]['extractors']): object {
  return { a: { extractors, vulnerabilities: [{ below: '1', severity: 'low' }] } };
}

describe('anchors', () => {
  it.each([
    ['/\\*!? jQuery v(.)', [' jQuery v']],
    ['abcd(efgh|ijkl)?mno', ['abcd']],
    ['one|other', []],
    ['abcde?fgh[xyz]ij', ['abcd']],
    ['[a-z]+\\s\\w', []],
    ['\\.version="(.)"', ['.version="']],
    ['abcd{0,3}wxyz+', ['wxyz']],
    ['[a-z](?:four|fives) v', ['four', 'fives']],
    ['[a-z](?:four|fives)?', []],
  ])('of %s: %s', (source, anchors) => expect(anchorsOf(source)).toEqual(anchors));

  test('stand in whatever the expression matches', () => {
    for (const { extractors } of Object.values(repository)) {
      for (const pattern of extractors.filecontent ?? []) {
        const anchors = anchorsOf(pattern.replaceAll('§§version§§', '.'));
        for (const file of BUILDS.slice(0, 12)) {
          const text = readFileSync(`${ROOT}node_modules/${file}`, 'utf8');
          if (!anchors.some((anchor) => text.includes(anchor)))
            expect(text).not.toMatch(new RegExp(withVersion(pattern)));
        }
      }
    }
  }, 60_000);

  test('hostile texts take bounded time', () => {
    const pieces = [
      '/*! jQuery UI 1.2 ',
      'f="1.2",',
      "apiVersion:'1.1',data,password,disableAutoFetch,",
      '/*! \n',
    ];
    for (const piece of pieces) {
      const began = performance.now();
      librariesInText(matcher, piece.repeat(Math.ceil(2_000_000 / piece.length)));
      expect(performance.now() - began, piece).toBeLessThan(3000);
    }
  });
});
