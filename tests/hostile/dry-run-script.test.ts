import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlannedField } from '../../entrypoints/dry-run/plan.ts';
import { SAMPLE_CANARY } from '../../rules/_core/sample-canary.ts';
import {
  bundleDryRun,
  CARD,
  enter,
  FORM,
  LOG,
  openBrowser,
  startShop,
  type World,
} from './dry-run-support.ts';

let browser: Browser;
let shop: Awaited<ReturnType<typeof startShop>>;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, shop, script] = await Promise.all([openBrowser(), startShop(), bundleDryRun()]);
});

afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(async () => {
  await page.close();
});

async function open(markup: string, contains = true): Promise<World> {
  await page.goto(shop.show(markup));
  return enter(page, script, contains);
}

const valueIn = (selector: string): Promise<string> => page.locator(selector).inputValue();
const seen = (): Promise<string[]> => page.evaluate('seen');

it('is small', () => {
  // Injected once, at the press of a button: no load of a page waits for it.
  expect(Buffer.byteLength(script)).toBeGreaterThan(4000);
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(36 * 1024);
});

describe('a run by itself', () => {
  it('types, presses, and puts everything back before it releases', async () => {
    const world = await open(FORM + LOG);
    const outcome = await world.start({}, CARD);
    expect(outcome).toMatchObject({
      runId: 'run-1',
      filled: ['pan', 'code', 'expiry', 'holder'],
      pressed: 'button',
      ended: 'done',
      restored: true,
    });
    expect(outcome.took).toBeLessThan(12_000);
    expect(await page.evaluate('atPress')).toEqual([
      SAMPLE_CANARY.pan,
      '09/31',
      SAMPLE_CANARY.code,
      SAMPLE_CANARY.holder,
    ]);
    expect(await Promise.all(['#no', '#exp', '#cvc', '#holder'].map(valueIn))).toEqual([
      '',
      '',
      '12',
      '',
    ]);
    expect(await world.asked()).toEqual(['contain', 'arm', 'disarm', 'release:']);
    expect(shop.asked.filter((path) => path === '/order')).toEqual([]);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
    expect(await world.evaluate('globalThis.rejiTenkenDryRun === undefined')).toBe(true);
  });

  it('tells the page what a person would make the browser tell', async () => {
    const world = await open(FORM + LOG);
    await world.start({}, [{ path: '#cvc@0', part: 'code', frame: [] }, CARD[0] as PlannedField]);
    const events = await seen();
    const key = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup'].map(
      (type) => `${type}:cvc`,
    );
    const start = events.indexOf('focusin:cvc');
    expect(events.slice(start, start + 19)).toEqual([
      'focusin:cvc',
      // What stood there before is taken out first.
      'input:cvc',
      ...key,
      ...key,
      ...key,
      'change:cvc',
      'focusout:cvc',
    ]);
    const press = events.indexOf('pointerdown:確認画面へ');
    expect(events.slice(press).filter((event) => event.endsWith(':確認画面へ'))).toEqual([
      'pointerdown:確認画面へ',
      'mousedown:確認画面へ',
      'focusin:確認画面へ',
      'pointerup:確認画面へ',
      'mouseup:確認画面へ',
      'click:確認画面へ',
      'focusout:確認画面へ',
    ]);
    expect(events.filter((event) => event.startsWith('submit'))).toHaveLength(1);
    expect(events.lastIndexOf('keydown:no')).toBeGreaterThan(press);
  });

  it('does nothing at all where the page is not contained', async () => {
    const world = await open(FORM + LOG, false);
    const outcome = await world.start({}, CARD);
    expect(outcome).toMatchObject({ filled: [], pressed: 'none', ended: 'failed', restored: true });
    expect(await seen()).toEqual([]);
    expect(await world.asked()).toEqual(['contain', 'release:']);
  });

  it('presses a link that stands for the button without leaving the page', async () => {
    const button =
      '<a href="/shop/thanks" onclick="pressed = document.querySelector(\'#no\').value">ご注文を確定する</a>';
    const world = await open(FORM.replace(/<button name.*button>/, button) + LOG);
    expect(await world.start({}, CARD)).toMatchObject({ pressed: 'button', restored: true });
    expect(await page.evaluate('pressed')).toBe(SAMPLE_CANARY.pan);
    expect(page.url()).toBe(shop.url);
    expect(shop.asked).not.toContain('/shop/thanks');
  });

  it('flushes what is staged for the next page while contained', async () => {
    const world = await open(`${FORM}<script>
      for (const type of ['DOMContentLoaded', 'load', 'pageshow'])
        addEventListener(type, () => { if (localStorage.staged) (window.flushed ??= []).push(type); });
      document.querySelector('[name=go]').addEventListener('click', () => {
        setTimeout(() => { localStorage.staged = btoa(document.querySelector('#no').value); }, 1500);
      });</script>`);
    await world.start({}, CARD);
    expect(await page.evaluate('flushed')).toEqual(['DOMContentLoaded', 'load', 'pageshow']);
    expect(await page.evaluate('localStorage.staged')).toBeUndefined();
  });
});

describe('fields of many kinds', () => {
  it('fields that React controls', async () => {
    const world = await open(`<div id="root"></div>
<script src="/npm/react/umd/react.production.min.js"></script><script src="/npm/react-dom/umd/react-dom.production.min.js"></script>
<script>const h = React.createElement; window.states = [];
function Form() { const [no, setNo] = React.useState(''); const [cvc, setCvc] = React.useState('');
  states.push(no);
  return h('form', { onSubmit: (event) => { event.preventDefault(); window.sent = no + '/' + cvc; } },
    h('input', { id: 'no', value: no, onChange: (e) => setNo(e.target.value.replace(/\\D/g, '').replace(/(.{4})(?=.)/g, '$1 ')) }),
    h('input', { id: 'cvc', value: cvc, onChange: (e) => setCvc(e.target.value) }),
    h('button', { disabled: no.length < 19 }, '注文を確定する')); }
ReactDOM.createRoot(document.getElementById('root')).render(h(Form));</script>`);
    await page.waitForSelector('#no');
    const outcome = await world.start({}, [CARD[0] as PlannedField, CARD[2] as PlannedField]);
    expect(outcome).toMatchObject({ filled: ['pan', 'code'], pressed: 'button', restored: true });
    expect(await page.evaluate('sent')).toBe(`4111 1101 2345 6781/${SAMPLE_CANARY.code}`);
    expect(await page.evaluate('states.at(-1)')).toBe('');
    expect(await valueIn('#no')).toBe('');
  });

  it.each([
    [
      'inputmask',
      `<script src="/npm/inputmask/dist/inputmask.min.js"></script><script>
      Inputmask('9999 9999 9999 9999').mask('#no'); Inputmask('99/99').mask('#exp');</script>`,
    ],
    [
      'cleave',
      `<script src="/npm/cleave.js/dist/cleave.min.js"></script><script>
      new Cleave('#no', { creditCard: true }); new Cleave('#exp', { date: true, datePattern: ['m', 'y'] });</script>`,
    ],
    [
      'imask',
      `<script src="/npm/imask/dist/imask.min.js"></script><script>
      IMask(document.querySelector('#no'), { mask: '0000 0000 0000 0000' });
      IMask(document.querySelector('#exp'), { mask: '00/00' });</script>`,
    ],
  ])('fields masked by %s', async (_, mask) => {
    const world = await open(FORM + LOG + mask);
    const outcome = await world.start({}, CARD);
    expect(outcome).toMatchObject({ filled: ['pan', 'code', 'expiry', 'holder'], restored: true });
    expect((await page.evaluate<string[]>('atPress')).slice(0, 2)).toEqual([
      '4111 1101 2345 6781',
      '09/31',
    ]);
    expect(await valueIn('#no')).toBe('');
  });

  it('a number in four parts, lists for month and year, in a shadow root', async () => {
    const world =
      await open(`<div id="host"><template shadowrootmode="open"><form onsubmit="return false">
      ${[1, 2, 3, 4].map((n) => `<input class="part" maxlength="4" aria-label="${n}" oninput="if (this.value.length === 4) this.nextElementSibling.focus()">`).join('')}
      <select id="m" onchange="(window.months ??= []).push(this.value)"><option value="">--</option>${[1, 8, 9].map((m) => `<option value="${m}">${m}月</option>`).join('')}</select>
      <select id="y"><option value="3">2029</option><option value="5">2031年</option></select>
      <button onclick="atPress = [...this.form.querySelectorAll('input, select')].map((f) => f.value)">支払う</button>
      </form></template></div>`);
    const root = '#host@0 >>> ';
    const parts = ['pan-1', 'pan-2', 'pan-3', 'pan-4'] as const;
    const outcome = await world.start({}, [
      ...parts.map((part, n) => ({ path: `${root}.part@${n}`, part, frame: [] })),
      { path: `${root}#m@0`, part: 'month', frame: [] },
      { path: `${root}#y@0`, part: 'year', frame: [] },
    ]);
    expect(outcome).toMatchObject({ filled: ['pan', 'expiry'], pressed: 'button', restored: true });
    expect(await page.evaluate('atPress')).toEqual(['4111', '1101', '2345', '6781', '9', '5']);
    expect(await page.evaluate('months')).toEqual(['9', '']);
    expect(await valueIn('#m')).toBe('');
    expect(await valueIn('#y')).toBe('3');
  });
});

describe('what is put back', () => {
  it('storage and cookies of this page, new, changed and removed', async () => {
    const world = await open(`${FORM}<script>
      localStorage.cart = 'tea'; localStorage.gone = 'was here'; sessionStorage.step = '2';
      document.cookie = 'seen=1'; document.cookie = 'lang=ja; path=/; max-age=9999'; document.cookie = 'left=1; path=/';
      document.querySelector('#no').addEventListener('change', ({ target: { value } }) => {
        if (!value) return;
        localStorage.cart = value; localStorage.stolen = value; delete localStorage.gone; sessionStorage.step = value;
        document.cookie = 'stolen=' + value + '; path=/shop/'; document.cookie = 'seen=' + value;
        document.cookie = 'lang=' + value + '; path=/'; document.cookie = 'left=; path=/; max-age=0';
      });</script>`);
    const before = await page.evaluate('document.cookie.split("; ").sort().join()');
    const outcome = await world.start({}, CARD);
    expect(outcome).toMatchObject({ filled: ['pan', 'code', 'expiry', 'holder'], restored: true });
    expect(await page.evaluate('({ ...localStorage })')).toEqual({ cart: 'tea', gone: 'was here' });
    expect(await page.evaluate('({ ...sessionStorage })')).toEqual({ step: '2' });
    expect(await page.evaluate('document.cookie.split("; ").sort().join()')).toBe(before);
  });

  it('hidden twins and fields that the page added', async () => {
    const world = await open(`${FORM}<input type="hidden" id="twin" value="token"><script>
      document.querySelector('[name=go]').addEventListener('click', () => {
        const no = document.querySelector('#no').value;
        document.querySelector('#twin').value = no;
        const fake = document.createElement('input');
        fake.id = 'fake'; fake.value = no; document.body.append(fake);
      });</script>`);
    expect(await world.start({}, CARD)).toMatchObject({ restored: true });
    expect(await valueIn('#twin')).toBe('token');
    expect(await valueIn('#fake')).toBe('');
  });

  it('everything at once when the page is left in the middle', async () => {
    const world = await open(`${FORM}<script>
      document.querySelector('#no').addEventListener('input', ({ target }) => { if (target.value) localStorage.staged = target.value; });
      </script>`);
    const run = world.start({}, CARD).catch(() => null);
    await page.waitForFunction('localStorage.staged?.length > 8');
    await page.goto('about:blank');
    await page.goto(shop.show(FORM));
    await run;
    expect(await page.evaluate('({ ...localStorage })')).toEqual({});
    expect(await valueIn('#no')).toBe('');
  });

  it('within the limit, whatever is not done yet', async () => {
    const world = await open(FORM + LOG);
    const outcome = await world.start({ limitMs: 1800 }, CARD);
    expect(outcome).toMatchObject({ ended: 'time-out', restored: true });
    expect(outcome.took).toBeLessThan(1800);
    expect(await Promise.all(['#no', '#exp', '#cvc'].map(valueIn))).toEqual(['', '', '12']);
    expect((await world.asked()).at(-1)).toBe('release:');
  });
});
