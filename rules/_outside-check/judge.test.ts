import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDER_LIST } from '../_catalog/outside-places/place.ts';
import { type Baseline, factOf, outcomeOf, type RawAnswer, sentOnTo } from './judge.ts';

const SHOP = 'https://shop.example';
const answer = (told: Partial<RawAnswer>): RawAnswer => ({
  ...{ status: 200, type: 'text/html', length: 1000, location: '', marks: [] },
  ...told,
});
const NOT_FOUND = answer({ status: 404 });

const baselines = (told: RawAnswer = NOT_FOUND): Baseline[] =>
  (['HEAD', 'GET'] as const).flatMap((method) =>
    ['/aaaa', '/bbbb.txt'].map((path) => ({ request: { method, path }, answer: told })),
  );

const MARK = /^ref: /;
const file = { method: 'HEAD', path: '/.env', place: 'configuration', ask: 'file' } as const;
const page = { method: 'HEAD', path: '/install-dev/', place: 'installer', ask: 'page' } as const;
const marked = { method: 'GET', path: '/.git/HEAD', place: 'source-control', ask: MARK } as const;
const login = { method: 'GET', path: '/admin/', place: 'admin-login', ask: /管理/ } as const;
const folder = { ...marked, path: '/up/', place: 'directory-listing', ask: FOLDER_LIST } as const;

describe('a server that says "not found"', () => {
  const of = (request: Parameters<typeof outcomeOf>[0], told: Partial<RawAnswer>) =>
    outcomeOf(request, answer(told), baselines());

  it('hands out a file, a page or a mark: exposed', () => {
    expect(of(file, { type: 'application/octet-stream', length: 350 })).toBe('exposed');
    expect(of(file, { type: '', length: null })).toBe('exposed');
    expect(of(page, {})).toBe('exposed');
    expect(of(marked, { status: 206, type: '', marks: [MARK.source] })).toBe('exposed');
  });

  it('answers a page where a file was looked for, an empty file, or no mark', () => {
    expect(of(file, {})).toBe('not-found');
    expect(of(file, { type: 'image/png' })).toBe('not-found');
    expect(of(file, { type: 'text/plain', length: 0 })).toBe('unclear');
    expect(of(marked, { type: 'text/plain' })).toBe('not-found');
    expect(of(folder, {})).toBe('not-found');
    expect(of(login, {})).toBe('unclear');
  });

  it('refuses, sends on, or breaks', () => {
    for (const status of [401, 403]) expect(of(file, { status })).toBe('forbidden');
    for (const status of [404, 410]) expect(of(file, { status })).toBe('not-found');
    for (const status of [400, 405, 418, 500, 502, 304, null])
      expect(of(file, { status }), String(status)).toBe('unclear');
    expect(of(login, { status: 302, location: `${SHOP}/admin/login` })).toBe('redirected');
    expect(of(login, { status: 301, location: 'https://www.shop.example/admin/' })).toBe(
      'redirected',
    );
    expect(of(login, { status: 302 })).toBe('redirected');
  });
});

describe('a server that answers everything', () => {
  it('with a page: nothing is found, whatever its length is said to be', () => {
    for (const length of [null, 1000, 1090]) {
      const same = baselines(answer({ length: 1000 }));
      for (const request of [file, page, marked, folder, login])
        expect(outcomeOf(request, answer({ length }), same), request.path).toBe('not-found');
    }
  });

  it('with a text: a file is not one of them', () => {
    const text = answer({ type: 'text/plain', length: 2 });
    expect(outcomeOf(file, text, baselines(text))).toBe('not-found');
    const real = answer({ type: 'text/plain', length: 4000 });
    expect(outcomeOf(file, real, baselines(text))).toBe('exposed');
  });

  it('with a page that shows the mark under any name', () => {
    const both = answer({ marks: [login.ask.source] });
    expect(outcomeOf(login, both, baselines(both))).toBe('not-found');
    expect(outcomeOf(login, both, baselines(answer({})))).toBe('exposed');
  });

  it('by refusing, or by sending to one page, or to the same name under https', () => {
    const shut = answer({ status: 403 });
    expect(outcomeOf(file, shut, baselines(shut))).toBe('not-found');
    const home = answer({ status: 302, location: `${SHOP}/` });
    expect(outcomeOf(file, home, baselines(home))).toBe('not-found');
    const secure = (path: string) => answer({ status: 301, location: `${SHOP}${path}` });
    const moved = baselines(secure('/aaaa'));
    expect(outcomeOf(file, secure('/.env'), moved)).toBe('redirected');
  });
});

it('without an answer for made-up names nothing is exposed', () => {
  const silent = baselines(answer({ status: null }));
  for (const request of [file, page, marked]) {
    const open = answer({ type: request.ask === 'page' ? 'text/html' : '', marks: [MARK.source] });
    expect(outcomeOf(request, open, silent)).not.toBe('exposed');
    expect(outcomeOf(request, open, [])).not.toBe('exposed');
  }
});

it('an answer that is the same as for made-up names is never exposed', () => {
  const anyAnswer = fc.record({
    status: fc.constantFrom(200, 206, 302, 401, 403, 404, 410, 500, null),
    type: fc.constantFrom('', 'text/html', 'text/plain', 'application/json'),
    length: fc.option(fc.nat(1e6), { nil: null }),
    location: fc.constantFrom('', `${SHOP}/`, 'https://other.example/'),
    marks: fc.subarray([MARK.source, FOLDER_LIST.source, login.ask.source]),
  });
  const anyRequest = fc.constantFrom(file, page, marked, folder, login);
  fc.assert(
    fc.property(anyRequest, anyAnswer, (request, told) => {
      expect(outcomeOf(request, told, baselines(told))).not.toBe('exposed');
    }),
  );
});

describe('what is kept of an answer', () => {
  it('status, type, length, one yes or no, and where it leads without its query', () => {
    const told = answer({ status: 302, location: `${SHOP}/login?token=secret`, length: null });
    expect(factOf(login, told, 'redirected')).toEqual({
      ...{ doc: 0, path: '/admin/', place: 'admin-login', outcome: 'redirected', status: 302 },
      ...{ type: 'text/html', length: null, marker: false, location: `${SHOP}/login` },
    });
    expect(factOf(file, answer({}), 'not-found')?.marker).toBeNull();
    expect(factOf({ ...file, place: null }, answer({}), 'not-found')).toBeNull();
  });
});

describe('where a log-in sends on to', () => {
  const to = (location: string, request = login as Parameters<typeof sentOnTo>[0]) =>
    sentOnTo(
      request,
      answer({ status: 302, location }),
      'redirected',
      [{ path: '/admin/login' }],
      SHOP,
    );

  it('is asked for once where it is within the shop and not on the list', () => {
    expect(to(`${SHOP}/admin/index.php?route=login#top`)).toBe('/admin/index.php?route=login');
    expect(to(`${SHOP}/admin/login`)).toBeNull();
    expect(to(`${SHOP}/admin/`)).toBeNull();
    expect(to('https://elsewhere.example/admin/x')).toBeNull();
    expect(to('')).toBeNull();
    expect(to(`${SHOP}/x`, file)).toBeNull();
  });
});
