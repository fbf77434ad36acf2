import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { factsOf } from '../_core/testing.ts';
import { bucketCount, bucketOf, bucketText, HostCollector, standingIn } from './buckets.ts';
import { hostAndParents, hostName } from './host-name.ts';
import { namedHosts } from './named-hosts.ts';
import { type LineReading, readLine } from './read-line.ts';

const toAscii = (host: string): string | null =>
  host === 'すきま.example' ? 'xn--68jta8c.example' : null;
const read = (line: string): LineReading => readLine(line, toAscii);
const hosts = (...names: string[]): LineReading => ({
  kind: 'hosts',
  hosts: names,
  isException: false,
});

describe('a line', () => {
  it.each<[string, LineReading]>([
    ['evil.example', hosts('evil.example')],
    ['  Evil.Example.  # seen in May', hosts('evil.example')],
    ['*.evil.example', hosts('evil.example')],
    ['203.0.113.9', hosts('203.0.113.9')],
    ['すきま.example', hosts('xn--68jta8c.example')],
    ['0.0.0.0 evil.example other.example # two', hosts('evil.example', 'other.example')],
    ['127.0.0.1\tevil.example', hosts('evil.example')],
    ['::1 evil.example', hosts('evil.example')],
    ['||evil.example^', hosts('evil.example')],
    ['||evil.example^$third-party,script', hosts('evil.example')],
    ['||*.evil.example^', hosts('evil.example')],
    ['@@||good.example^', { kind: 'hosts', hosts: ['good.example'], isException: true }],
  ])('%s names its hosts', (line, reading) => expect(read(line)).toEqual(reading));

  it.each([
    ...['', '   ', '# a comment', '#', '! a comment', '; a comment', '// a comment'],
    ...['[Adblock Plus 2.0]', '127.0.0.1 localhost', 'fe80::1%lo0 localhost', '::1 ip6-loopback'],
    ...['0.0.0.0 0.0.0.0', 'localhost', '!+ NOT_OPTIMIZED'],
  ])('"%s" says nothing', (line) => expect(read(line)).toEqual({ kind: 'nothing' }));

  it.each([
    ...['evil.example##.ad', '##.banner', 'evil.example#@#.ad', 'evil.example#%#alert', '#@#.x'],
    ...[
      'evil.example##+js(noop)',
      'evil.example#?#.x:has(.y)',
      'evil.example#$#body { padding: 0; }',
    ],
  ])('%s hides parts of pages', (line) =>
    expect(read(line)).toEqual({ kind: 'skipped', why: 'cosmetic' }),
  );

  it.each([
    ...[
      '||evil.example/path^',
      '||evil.example',
      '/banner[0-9]/',
      '|https://evil.example/a.js|',
      'http://evil.example/a',
      '-banner/',
      'ads.*',
    ],
    ...['||evil.example^$domain=shop.example', '||evil.example^$~third-party', '||ads.*^'],
    ...['||evil.example^$image', '||evil.example^$badfilter', '||evil.example^$removeparam=x'],
  ])('%s asks for more than a host', (line) =>
    expect(read(line)).toEqual({ kind: 'skipped', why: 'narrower' }),
  );

  it.each([
    ...['com', 'co.jp', 'evil', 'evil example', '-evil.example'],
    ...['1.2.3', '999.1.1.1', `${'a'.repeat(64)}.example`, 'evil..example', '存在.example'],
    ...[
      '||evil.example^$third-party,,script',
      '\u0000\u0001',
      '<html>',
      '||co.jp^',
      'x'.repeat(20_000),
    ],
  ])('"%s" is malformed', (line) => expect(read(line)).toEqual({ kind: 'malformed' }));

  test('whatever it is, it is one of the four and what it names are hosts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (line) => {
        const reading = read(line);
        expect(['hosts', 'nothing', 'skipped', 'malformed']).toContain(reading.kind);
        for (const host of reading.kind === 'hosts' ? reading.hosts : []) {
          expect(hostName(host, () => null)).toBe(host);
        }
      }),
      { numRuns: 3000 },
    );
  });

  const host = fc.domain().filter((name) => hostName(name, () => null) !== null);
  test('a host is the same in every syntax', () => {
    fc.assert(
      fc.property(host, (name) => {
        const plain = read(name);
        for (const line of [`0.0.0.0 ${name}`, `||${name}^`, `${name} # x`, `||${name}^$all`]) {
          expect(read(line), line).toEqual(plain);
        }
      }),
    );
  });
});

describe('buckets', () => {
  const names = fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 400 });

  test('give back what was put in, and nothing else', () => {
    fc.assert(
      fc.property(names, names, fc.constantFrom(1, 2, 64, 4096), (listed, others, count) => {
        const collector = new HostCollector();
        for (const name of [...listed, ...listed]) collector.add(name, false);
        const texts = new Map<number, string>();
        for (const { bucket, names: own } of collector.buckets(count)) {
          texts.set(bucket, bucketText(own));
          expect(new Set(own).size).toBe(own.length);
        }
        const standing = (name: string) => standingIn(texts.get(bucketOf(name, count)), name);
        for (const name of listed) expect(standing(name)).toBe('named');
        for (const name of others) {
          if (!listed.includes(name)) expect(standing(name)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold some hundred names each, and know an exception from a name', () => {
    expect(bucketCount(10)).toBe(1);
    expect(bucketCount(1_000_000)).toBe(4096);
    expect(standingIn(bucketText(['!good.example', 'evil.example']), 'good.example')).toBe(
      'excepted',
    );
    expect(standingIn(bucketText(['notevil.example']), 'evil.example')).toBeNull();
    expect(standingIn(undefined, 'evil.example')).toBeNull();
  });
});

describe('hosts of a page', () => {
  it('are its addresses’ and those its scripts name, each at the place that says most', () => {
    const facts = factsOf({
      scripts: [
        { src: 'https://cdn.example/a.js', hosts: ['api.example'] },
        { hosts: ['cdn.example', 'written.example'] },
      ],
      frames: [{ src: 'https://frame.example/x' }],
      forms: [{ action: 'https://shop.example/pay' }],
      requests: [{ url: 'https://cdn.example/a.js' }, { url: 'https://api.example/x' }],
      calls: [{ target: 'wss://socket.example/s' }, { target: 'key' }],
      additions: [{ tag: 'iframe', url: 'https://late.example/' }],
    });
    const placed = namedHosts(facts).map(({ host, where }) => `${where} ${host}`);
    expect(placed.sort()).toEqual([
      'call socket.example',
      'form shop.example',
      'frame frame.example',
      'frame late.example',
      'request api.example',
      'script cdn.example',
      'written-in-script written.example',
    ]);
  });

  it('are asked for with the domains above them, never with a whole ending', () => {
    expect(hostAndParents('a.b.evil.example')).toEqual([
      'a.b.evil.example',
      'b.evil.example',
      'evil.example',
    ]);
    expect(hostAndParents('203.0.113.9')).toEqual(['203.0.113.9']);
    expect(hostAndParents('localhost')).toEqual([]);
  });
});
