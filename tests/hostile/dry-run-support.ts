import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findChromium } from '../../cli/browsers.ts';
import { ROOT } from '../../cli/paths.ts';
import type { DryRunOutcome, Plan, PlannedField } from '../../entrypoints/dry-run/plan.ts';
import { SAMPLE_CANARY } from '../../rules/_core/sample-canary.ts';
import { listenHttp } from '../practice-store/server.ts';

export const CARD: PlannedField[] = [
  { path: '#no@0', part: 'pan', frame: [] },
  { path: '#exp@0', part: 'expiry', frame: [] },
  { path: '#cvc@0', part: 'code', frame: [] },
  { path: '#holder@0', part: 'holder', frame: [] },
];

export const FORM = `<form method="post" action="/order">
<input id="no" name="no" maxlength="19"><input id="exp" placeholder="MM/YY" maxlength="5">
<input id="cvc" type="password" maxlength="4" value="12"><input id="holder">
<button type="button">戻る</button><button name="go">確認画面へ</button></form>`;

// What the page's own scripts see: events in their order, and what the fields held when the button was pressed.
export const LOG = `<script>
window.seen = []; window.atPress = null;
for (const type of ['focusin', 'keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'change', 'focusout',
  'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit'])
  addEventListener(type, (event) => {
    seen.push(type + ':' + (event.target.id || event.target.textContent.slice(0, 8)));
    if (type === 'click') atPress = [...document.querySelectorAll('input')].map(({ value }) => value);
  }, true);
</script>`;

/** The dry run as the extension ships it: bundled and made small, as a function of nothing that gives the outcome's text. */
export async function bundleDryRun(): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: join(ROOT, 'entrypoints/dry-run/index.ts'),
        formats: ['iife'],
        name: 'dryRunScript',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

export interface Shop {
  url: string;
  /** Addresses asked for since the last look, but the pages'. */
  asked: string[];
  close: () => Promise<void>;
}

/** Serves any markup given to `show`, and files of installed packages under /npm/. */
export async function startShop(): Promise<Shop & { show: (markup: string) => string }> {
  const asked: string[] = [];
  let markup = '';
  const { port, close } = await listenHttp(0, (request, response) => {
    const path = new URL(request.url ?? '/', 'http://shop.localhost').pathname;
    if (path.startsWith('/npm/')) {
      const file = join(ROOT, 'node_modules', path.slice('/npm/'.length));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
      return;
    }
    if (path !== '/shop/pay') {
      asked.push(path);
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><meta charset="utf-8"><title>お支払い</title>${markup}`);
  });
  const url = `http://shop.localhost:${port}/shop/pay`;
  return {
    url,
    asked,
    close,
    show: (given) => {
      markup = given;
      return url;
    },
  };
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

// Stands for the witness of the isolated world: it keeps the order of what it is asked, contains submission, and never sends.
const WITNESS = `(() => {
  const asked = [];
  const refuse = (event) => event.preventDefault();
  const stay = (event) => { if (!event.destination.sameDocument) event.preventDefault(); };
  globalThis.rejiTenkenWitness = {
    asked, events: 0, lastActAt: 0,
    contain: async () => { asked.push('contain'); addEventListener('submit', refuse); navigation.addEventListener('navigate', stay); return CONTAINS; },
    release: async () => {
      const first = document.querySelector('input');
      asked.push('release' + (first ? ':' + first.value : ''));
      removeEventListener('submit', refuse); navigation.removeEventListener('navigate', stay);
      return true;
    },
    arm: () => asked.push('arm'),
    disarm: () => { if (asked.at(-1) !== 'disarm') asked.push('disarm'); },
  };
})()`;

/** The isolated world of a page, with a witness in it. */
export interface World {
  /** Starts the script; the promise is its outcome. */
  start: (plan: Partial<Plan>, fields: PlannedField[]) => Promise<DryRunOutcome>;
  evaluate: <T>(expression: string) => Promise<T>;
  /** What was asked of the witness, in order. */
  asked: () => Promise<string[]>;
}

export async function enter(page: Page, script: string, contains = true): Promise<World> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extension',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(WITNESS.replace('CONTAINS', String(contains)));
  return {
    evaluate,
    asked: () => evaluate('rejiTenkenWitness.asked'),
    start: async (given, fields) => {
      const plan: Plan = {
        runId: 'run-1',
        way: 'events',
        locale: 'ja',
        canary: SAMPLE_CANARY,
        fields,
        button: null,
        limitMs: 15_000,
        ...given,
      };
      return JSON.parse(
        await evaluate<string>(
          `globalThis.rejiTenkenDryRun = ${JSON.stringify(plan)};\n${script}\ndryRunScript.main()`,
        ),
      ) as DryRunOutcome;
    },
  };
}
