import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_IDS } from './page-ids.ts';
import { select, selectionFromQuery } from './selection.ts';
import { type PracticeStore, readArguments, startPracticeStore } from './serve.ts';
import { type Answer, SWITCH_CHECKS } from './switch-checks.ts';
import { switchTable } from './switch-table.ts';
import { isPayment, type PaymentId, SWITCHES, type SwitchId } from './switches.ts';
import { software } from './switches-software.ts';

const SOFTWARE: ReadonlySet<string> = new Set(Object.keys(software));
const SWITCH_IDS = Object.keys(SWITCHES) as SwitchId[];
const PAYMENTS = SWITCH_IDS.filter(isPayment) as PaymentId[];

interface Sent {
  readonly method?: string;
  readonly body?: string;
  readonly cookie?: string;
}

/** Node does not resolve `*.localhost` everywhere, browsers do: ask loopback and name the host in the header. */
function ask(url: string, { method = 'GET', body, cookie }: Sent = {}): Promise<Answer> {
  const target = new URL(url);
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers: Record<string, string> = { host: target.host };
  if (cookie !== undefined) headers.cookie = cookie;
  if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host: '127.0.0.1',
        port: target.port,
        path: target.pathname + target.search,
        method,
        headers,
        agent: false,
        rejectUnauthorized: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ url, status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const post = (url: string, body: string, cookie?: string): Promise<Answer> =>
  ask(url, { method: 'POST', body, ...(cookie === undefined ? {} : { cookie }) });

const shopAddresses = ({ body }: Answer): string[] =>
  [
    ...body.matchAll(
      / (?:href|action|data-next|data-endpoint)="(https?:\/\/shop\.localhost[^"]+)"/g,
    ),
  ].map(([, address]) => (address ?? '').replaceAll('&amp;', '&'));

/** The formatter pads the columns of a Markdown table. */
const unpadded = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

let store: PracticeStore;

/** Where a switch shows, in a shop with these switches. */
function addressOf(id: SwitchId, selection: Parameters<PracticeStore['urls']>[0]): string {
  const { page, path } = SWITCH_CHECKS[id];
  const address = store.urls(selection)[page];
  if (path === undefined) return address;
  return `${address.replace(/(:\d+)\/[^?]*/, `$1${path}`)}&from=outside`;
}

beforeAll(async () => {
  store = await startPracticeStore();
});

afterAll(() => store.close());

describe('switches', () => {
  it.each(SWITCH_IDS)('%s shows on its page, and only while it is on', async (id) => {
    const { page, path, shows } = SWITCH_CHECKS[id];
    if (path === undefined) expect(SWITCHES[id].on).toContain(page);
    expect(shows(await ask(addressOf(id, [id])))).toBe(true);
    const others: SwitchId[] = isPayment(id)
      ? PAYMENTS.filter((other) => other !== id)
      : ['redirect'];
    for (const other of others) expect(shows(await ask(addressOf(id, [other])))).toBe(false);
  });

  it.each(PAYMENTS)('every link and form of a %s walk carries the switches', async (payment) => {
    const set: SwitchId[] = [payment, 'quick-pay', 'insecure-form', 'admin-linked', 'chat-widget'];
    const urls = store.urls(set);
    for (const page of PAGE_IDS.filter((id) => id !== 'control')) {
      for (const address of shopAddresses(await ask(urls[page]))) {
        const { searchParams } = new URL(address);
        expect(selectionFromQuery(searchParams, 'before').on, address).toEqual(select(set).on);
      }
    }
    const cart = await ask(urls.cart);
    expect(cart.body).toMatch(/<form method="get"[^>]*>\s*<input type="hidden" name="set"/);
  });

  it('adds to a preset and takes away from it', () => {
    const query = new URLSearchParams('preset=before&set=-csp-missing,token,nonsense');
    const { on, payment } = selectionFromQuery(query, 'after');
    expect(payment).toBe('token');
    expect(on.has('csp-weak')).toBe(true);
    expect(on.has('csp-missing')).toBe(false);
    expect(on.has('passing')).toBe(false);
  });

  it('turns the choice made on the control page into one parameter', async () => {
    const address = `${new URL(store.urls('after').control).origin}/control?pay=token&on=csp-weak&on=chat-widget`;
    const answer = await ask(address);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(store.urls(['token', 'csp-weak', 'chat-widget']).control);
  });

  it('are listed in the README', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    const hint =
      'run `node tests/practice-store/switch-table.ts` and put its table into the README';
    expect(unpadded(readme).includes(unpadded(switchTable())), hint).toBe(true);
  });
});

describe('presets', () => {
  it.each(['before', 'after'] as const)('%s answers on every page', async (preset) => {
    for (const [page, url] of Object.entries(store.urls(preset))) {
      const answer = await ask(url);
      expect(answer.status, page).toBe(200);
      expect(answer.body).toContain('<html lang="ja">');
      expect(answer.body).not.toMatch(/\[object |undefined|NaN/);
    }
  });

  it('before shows every defect that can stand beside the others', async () => {
    const elsewhere = new Set<SwitchId>(['card-form-get', 'payment-over-http', 'csp-weak']);
    for (const id of SWITCH_IDS.filter((id) => !isPayment(id) && !elsewhere.has(id))) {
      if (/-fields$|^framed-/.test(id) || id === 'hidden-own-field') continue;
      // A shop of another software is a shop of its own.
      if (SOFTWARE.has(id)) continue;
      // Inert fixtures and their twins stand alone, and a library that somebody added to is no mistake of the shop's.
      if (/^(?:skim|twin)-/.test(id) || id === 'library-with-tail') continue;
      expect(SWITCH_CHECKS[id].shows(await ask(addressOf(id, 'before'))), id).toBe(true);
    }
  });

  it('after is encrypted everywhere, moves plain http there, and names a policy without gaps', async () => {
    const urls = store.urls('after');
    for (const [page, url] of Object.entries(urls)) {
      expect(url).toMatch(/^https:/);
      const policy = String((await ask(url)).headers['content-security-policy']);
      const gaps = new CspEvaluator(new CspParser(policy).csp).evaluate();
      expect(
        gaps.filter(({ severity }) => severity <= Severity.MEDIUM),
        page,
      ).toEqual([]);
    }
    const plain = urls.payment.replace(/^https(.*):\d+\//, `http$1:${store.httpPort}/`);
    const answer = await ask(plain);
    expect([answer.status, answer.headers.location]).toEqual([302, urls.payment]);
  });
});

describe('a checkout', () => {
  it('goes from the product to the end and keeps the cart by its session', async () => {
    const urls = store.urls(['passing']);
    const added = await post(
      shopAddresses(await ask(urls.product)).find((address) => address.includes('/cart/add')) ?? '',
      'product=hojicha&count=3',
    );
    const cookie = String(added.headers['set-cookie']).split(';')[0] ?? '';
    expect([added.status, added.headers.location]).toEqual([303, urls.cart]);
    const cart = await ask(urls.cart, { cookie });
    expect(cart.body).toContain('ほうじ茶');
    expect(cart.body).not.toContain('深蒸し煎茶');
    const customer = await post(urls.customer, 'name=%3Cb%3E%E8%8C%B6', cookie);
    expect(customer.headers.location).toBe(urls.payment);
    const confirm = await post(urls.confirm, 'cardno=4242&security_code=123&mode=confirm', cookie);
    expect(confirm.body).toContain('カードの項目を 2 件受け取り');
    expect(confirm.body).toContain('&lt;b&gt;茶 様');
    expect(confirm.body).not.toContain('4242');
    const order =
      shopAddresses(confirm).find((address) => address.includes('/shopping/order')) ?? '';
    expect((await post(order, 'mode=order', cookie)).headers.location).toBe(urls.complete);
  });

  it('comes back from the payment company to the shop, and to nowhere else', async () => {
    const psp = `https://psp.localhost:${store.httpsPort}/pay/authorize`;
    const back = store.urls('after').confirm;
    const fine = await post(psp, `card_number=4242&return_url=${encodeURIComponent(back)}`);
    expect([fine.status, fine.headers.location]).toEqual([303, back]);
    const astray = await post(psp, `return_url=${encodeURIComponent('https://shop.example/')}`);
    expect(astray.status).toBe(400);
  });

  it('counts requests by method, host and path alone', async () => {
    store.requests.clear();
    await post(`https://collect.localhost:${store.httpsPort}/g?x=4242`, 'y=4242');
    expect(store.requests.list()).toEqual([
      { method: 'POST', host: 'collect.localhost', path: '/g', count: 1 },
    ]);
  });
});

describe('the server', () => {
  it('refuses names that are not its own', async () => {
    expect((await ask(`http://shop.example:${store.httpPort}/`)).status).toBe(421);
  });

  it('frees its ports when it is closed', async () => {
    const first = await startPracticeStore();
    const ports = { port: first.httpPort, httpsPort: first.httpsPort };
    await first.close();
    const second = await startPracticeStore(ports);
    expect([second.httpPort, second.httpsPort]).toEqual([ports.port, ports.httpsPort]);
    await second.close();
  });

  it('explains wrong arguments in one sentence and ends with 2', async () => {
    expect(readArguments(['--port', '1234', '--preset', 'after'])).toEqual({
      port: 1234,
      httpsPort: 0,
      preset: 'after',
    });
    const file = new URL('serve.ts', import.meta.url).pathname;
    const ended = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(process.execPath, [file, '--preset', 'middle'], (error, _, stderr) =>
        resolve({ code: error?.code, stderr }),
      );
    });
    expect(ended.code).toBe(2);
    expect(ended.stderr.trim()).toBe('--preset must be before or after, not "middle".');
  });
});
