import { afterEach, describe, expect, it } from 'vitest';
import { askOutside } from '../entrypoints/background/outside-ask.ts';
import {
  type Clock,
  type OutsideProgress,
  type OutsideRun,
  runOutsideCheck,
} from '../entrypoints/background/outside-run.ts';
import { OUTSIDE_BOUNDS, planOutsideCheck } from '../rules/_outside-check/plan.ts';
import { verdictsOf } from '../rules/_outside-check/verdicts.ts';
import {
  type Answering,
  answer,
  answerForEver,
  type OutsideServer,
  startOutsideServer,
} from './support/outside-server.ts';

const TOKEN = '0123456789abcdef';
/** Milliseconds after which these tests take a server that hangs for silent. */
const SHORT = 150;

let server: OutsideServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** A clock that stands still but for the rests, which are over at once. */
function quickClock(): Clock & { rests: number[] } {
  let now = 0;
  const rests: number[] = [];
  return {
    rests,
    now: () => now,
    rest: async (ms) => {
      rests.push(ms);
      now += Math.max(0, ms);
    },
  };
}

interface Checked extends OutsideRun {
  clock: ReturnType<typeof quickClock>;
  told: OutsideProgress[];
  at: OutsideServer;
}

async function check(
  answering: Answering,
  {
    platform = 'ec-cube-4',
    stopAfter = Number.POSITIVE_INFINITY,
  }: { platform?: string | null; stopAfter?: number } = {},
): Promise<Checked> {
  const at = await startOutsideServer(answering);
  server = at;
  const clock = quickClock();
  const told: OutsideProgress[] = [];
  const stop = new AbortController();
  const run = await runOutsideCheck({
    origin: at.origin,
    plan: planOutsideCheck(platform, TOKEN),
    clock,
    signal: stop.signal,
    ask: (question) =>
      askOutside(question, { fetch, wait: SHORT, signal: stop.signal, sentOn: async () => null }),
    onProgress: async (progress) => {
      told.push(progress);
      if (told.length >= stopAfter) stop.abort();
    },
  });
  return { ...run, clock, told, at };
}

const outcomes = ({ answers }: OutsideRun) =>
  Object.fromEntries(answers.map(({ path, outcome }) => [path, outcome]));
const rulesOf = (run: Checked) =>
  verdictsOf({ origin: run.at.origin, answers: run.answers }).findings.map(({ rule }) => rule);

const notFound: Answering = (_, response) => answer(response, 404, '<p>見つかりません</p>');
const byPath =
  (paths: Record<string, Answering>, otherwise: Answering = notFound): Answering =>
  (request, response, nth) =>
    (paths[request.url ?? ''] ?? otherwise)(request, response, nth);

const LOGIN: Answering = (_, response) =>
  answer(response, 200, '<!doctype html><title>ログイン - 茶と器</title>');

describe('a shop that left things open', () => {
  it('each is found, and by its own rule', async () => {
    const run = await check(
      byPath({
        '/admin/login': LOGIN,
        '/.env': (_, r) => answer(r, 200, 'A=1', { 'content-type': 'application/octet-stream' }),
        '/.git/HEAD': (_, r) => answer(r, 200, 'ref: refs/heads/main\n', { 'content-type': '' }),
        '/var/log/': (_, r) => answer(r, 200, '<html><head><title>Index of /var/log/</title>'),
        '/install/step1': (_, r) => answer(r, 200, '<link href="/html/template/install/a.css">'),
        '/phpmyadmin/': (_, r) => answer(r, 401),
      }),
    );
    expect(run.stopped).toBeNull();
    expect(rulesOf(run).sort()).toEqual([
      'admin-login-exposed',
      'configuration-file-exposed',
      'installer-left-behind',
      'log-or-backup-exposed',
      'source-control-exposed',
    ]);
    expect(outcomes(run)['/phpmyadmin/']).toBe('forbidden');
    expect(outcomes(run)['/adminer.php']).toBe('not-found');
  });

  it('mended, nothing is', async () => {
    const run = await check(notFound);
    expect(new Set(Object.values(outcomes(run)))).toEqual(new Set(['not-found']));
    expect(rulesOf(run)).toEqual([]);
  });
});

describe('what is sent', () => {
  it('is the list and nothing else, one at a time, one a second, as nobody in particular', async () => {
    const run = await check(notFound);
    const plan = planOutsideCheck('ec-cube-4', TOKEN);
    expect(run.at.arrived.map(({ method, path }) => `${method} ${path}`)).toEqual(
      plan.map(({ method, path }) => `${method} ${path}`),
    );
    expect(run.sent).toBe(plan.length);
    for (const { headers, atOnce, method } of run.at.arrived) {
      expect(atOnce).toBe(1);
      expect(headers.cookie ?? headers.referer ?? headers.authorization).toBeUndefined();
      expect(headers.range).toBe(method === 'GET' ? 'bytes=0-511' : undefined);
    }
    expect(run.clock.rests).toEqual(plan.slice(1).map(() => OUTSIDE_BOUNDS.pace));
    expect(run.told.map(({ done }) => done)).toEqual(plan.map((_, at) => at + 1));
  });

  it('a server that refuses HEAD is asked by GET from then on, and no body of a file is read', async () => {
    const run = await check(
      byPath(
        {
          '/.env': (request, response) =>
            request.method === 'HEAD'
              ? answer(response, 405)
              : answerForEver(response, { 'content-type': 'text/plain' }),
        },
        (request, response) => answer(response, request.method === 'HEAD' ? 405 : 404),
      ),
    );
    expect(outcomes(run)['/.env']).toBe('exposed');
    expect(run.at.arrived.filter(({ method }) => method === 'HEAD')).toHaveLength(1);
    // Once more for the first name, and not twice by GET for the two made-up ones.
    expect(run.sent).toBe(planOutsideCheck('ec-cube-4', TOKEN).length - 1);
  });

  it('a log-in that sends on within the shop is followed once, elsewhere never', async () => {
    const to =
      (location: string): Answering =>
      (_, r) =>
        answer(r, 302, '', { location });
    const inside = await check(
      byPath({
        '/admin/': to('/admin/index.php?route=login'),
        '/admin/index.php?route=login': LOGIN_OC,
      }),
      { platform: 'opencart' },
    );
    expect(inside.answers[0]).toMatchObject({
      ...{ path: '/admin/', outcome: 'exposed', status: 200 },
      location: `${inside.at.origin}/admin/index.php`,
    });
    await server?.close();
    const loop = await check(
      byPath({ '/admin/': to('/admin/again'), '/admin/again': to('/admin/') }),
      {
        platform: 'opencart',
      },
    );
    expect(outcomes(loop)['/admin/']).toBe('redirected');
    expect(loop.at.arrived.filter(({ path }) => path.startsWith('/admin/'))).toHaveLength(2);
    await server?.close();
    const away = await check(byPath({ '/admin/': to('http://localhost:9/admin/') }), {
      platform: 'opencart',
    });
    expect(outcomes(away)['/admin/']).toBe('redirected');
    expect(rulesOf(away)).toEqual([]);
  });
});

const LOGIN_OC: Answering = (_, response) => answer(response, 200, '<title>Administration</title>');

describe('a server that behaves badly', () => {
  it.each<[string, Answering]>([
    ['a page', (_, r) => answer(r, 200, '<p>ようこそ</p>')],
    [
      'a page of any length',
      (request, r) => answer(r, 200, '<p>x</p>'.repeat(request.url?.length ?? 1)),
    ],
    [
      'a page without its length',
      (_, r) => void r.writeHead(200, { 'content-type': 'text/html' }).end(),
    ],
    ['"ok"', (_, r) => answer(r, 200, 'ok', { 'content-type': 'text/plain' })],
    ['its first page', (_, r) => answer(r, 302, '', { location: '/' })],
    ['a log-in', LOGIN],
    ['403', (_, r) => answer(r, 403)],
  ])('%s for everything: nothing is found', async (_, answering) => {
    const run = await check(answering);
    expect(rulesOf(run)).toEqual([]);
    expect(run.stopped).toBeNull();
    expect(Object.values(outcomes(run))).not.toContain('exposed');
  });

  it('everything under its https address: sent on, and nothing said of it', async () => {
    const run = await check((request, response) =>
      answer(response, 301, '', { location: `https://127.0.0.1${request.url}` }),
    );
    expect(new Set(Object.values(outcomes(run)))).toEqual(new Set(['redirected']));
  });

  it('a body without an end: 512 bytes are looked at, then the connection is let go', async () => {
    const run = await check(
      byPath({
        '/admin/login': (_, r) => answerForEver(r),
        '/.git/HEAD': (_, r) => answerForEver(r),
      }),
    );
    expect(outcomes(run)['/admin/login']).toBe('unclear');
    expect(run.stopped).toBeNull();
    // What lies in the sockets on the way, not what the server would send.
    expect(run.at.sent()).toBeLessThan(20_000_000);
  });

  it('one that hangs or breaks off at a place: not told, and the rest goes on', async () => {
    const run = await check(
      byPath({
        '/admin/login': () => undefined,
        '/.env': (request) => request.socket.destroy(),
        '/.git/HEAD': (_, r) => answer(r, 500),
      }),
    );
    for (const path of ['/admin/login', '/.env', '/.git/HEAD'])
      expect(outcomes(run)[path]).toBe('unclear');
    expect(run.stopped).toBeNull();
    expect(rulesOf(run)).toEqual([]);
  });

  it('one that says nothing at all is left alone: at once, or after three in a row', async () => {
    const dead = await check((request) => request.socket.destroy());
    expect([dead.stopped, dead.sent]).toEqual(['unreachable', 1]);
    await server?.close();
    const dying = await check((request, response, nth) =>
      nth > 8 ? request.socket.destroy() : answer(response, 404),
    );
    expect([dying.stopped, dying.sent]).toEqual(['not-answering', 11]);
    expect(dying.answers.length).toBe(6);
  });

  it.each([429, 503])('%i stops the run; what was answered before is kept', async (status) => {
    const run = await check((_, response, nth) => answer(response, nth > 9 ? status : 404));
    expect([run.stopped, run.sent]).toEqual(['rate-limited', 10]);
    expect(run.answers).toHaveLength(4);
    expect(run.answers.every(({ outcome }) => outcome === 'not-found')).toBe(true);
  });

  it('one that refuses some methods at every other place does not get more than forty', async () => {
    const run = await check((request, response) =>
      request.url?.startsWith('/admin') || request.url === '/wp-login.php'
        ? answer(response, 302, '', { location: `${request.url}x` })
        : answer(response, request.method === 'HEAD' ? 501 : 404),
    );
    expect(run.at.arrived.length).toBeLessThanOrEqual(OUTSIDE_BOUNDS.requests);
    expect(run.sent).toBe(run.at.arrived.length);
  });
});

it('stopped by hand: nothing more is sent, what was answered is kept', async () => {
  const run = await check(notFound, { stopAfter: 8 });
  expect([run.stopped, run.sent, run.at.arrived.length]).toEqual(['by-hand', 8, 8]);
  expect(run.answers).toHaveLength(3);
});
