/** The recorder in a real browser: its bundle in the page's world, a witness's end of the channel in an isolated one. */
import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../cli/browsers.ts';
import {
  HELLO,
  type WireBatch,
  type WireCommand,
  type WireEvent,
} from '../../entrypoints/recorder/wire.ts';
import { listenHttp } from '../practice-store/server.ts';

const ENTRY = resolve(import.meta.dirname, '../../entrypoints/recorder/index.ts');

/** The recorder as one script, minified as the extension's build does it but for the frame around it. */
export async function bundleRecorder(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: ENTRY, formats: ['iife'], name: 'recorder', fileName: () => 'recorder.js' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return `(() => {${output.output[0].code};recorder.main()})()`;
}

/** Takes the port as the witness does and keeps what comes; runs in the isolated world. */
const WITNESS = `
globalThis.batches = [];
addEventListener(${JSON.stringify(HELLO.offer)}, (event) => {
  event.stopImmediatePropagation();
  event.preventDefault();
  globalThis.port = event.ports[0];
  port.onmessage = ({ data }) => batches.push(data);
}, { once: true });
dispatchEvent(new MessageEvent(${JSON.stringify(HELLO.ask)}));
`;

export interface Site {
  origin: string;
  /** Requests that reached the collector: everything under /collect. */
  received: string[];
  /** Bodies of policy reports. */
  reports: string[];
  /** Serves a page from now on, at this address. */
  page: (html: string, headers?: Record<string, string>) => string;
  close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const received: string[] = [];
  const reports: string[] = [];
  const pages: { html: string; headers: Record<string, string> }[] = [];
  const { port, close } = await listenHttp(0, (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/collect')) received.push(`${request.method} ${url}`);
    if (url.startsWith('/report')) request.on('data', (part: Buffer) => reports.push(`${part}`));
    const served = pages[Number(/^\/page-(\d+)/.exec(url)?.[1] ?? -1)];
    response.writeHead(served ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      ...served?.headers,
    });
    response.end(served?.html ?? '');
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    received,
    reports,
    close,
    page: (html, headers = {}) => `${origin}/page-${pages.push({ html, headers }) - 1}`,
  };
}

export interface RecordedPage {
  page: Page;
  /** Console lines, exceptions and log entries. */
  lines: string[];
  /** Evaluates in the page's world without the page's natives being asked for anything. */
  run: <T>(expression: string) => Promise<T>;
  batches: () => Promise<WireBatch[]>;
  events: () => Promise<WireEvent[]>;
  command: (command: WireCommand) => Promise<void>;
  close: () => Promise<void>;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });

/** Opens an address with the recorder (null: without) and the witness's end, in the order given. */
export async function openRecorded(
  browser: Browser,
  url: string,
  recorder: string | null,
  witnessFirst = true,
): Promise<RecordedPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const lines = watchLines(cdp);
  let isolated = 0;
  cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name === 'witness') isolated = made.id;
  });
  const add = (source: string, worldName?: string) =>
    cdp.send(
      'Page.addScriptToEvaluateOnNewDocument',
      worldName ? { source, worldName } : { source },
    );
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Log.enable');
  if (witnessFirst) await add(WITNESS, 'witness');
  if (recorder !== null) await add(recorder);
  if (!witnessFirst) await add(WITNESS, 'witness');
  await page.goto(url);
  const evaluate = async (expression: string, contextId?: number): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId ? { contextId } : {}),
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const batches = async (): Promise<WireBatch[]> =>
    JSON.parse(String(await evaluate('JSON.stringify(batches)', isolated))) as WireBatch[];
  return {
    page,
    lines,
    run: async <T>(expression: string) => (await evaluate(expression)) as T,
    batches,
    events: async () => (await batches()).flatMap(({ events }) => events),
    command: async (command) =>
      void (await evaluate(
        `new Promise((resolve) => {
          const before = batches.length;
          port.addEventListener('message', () => batches.length > before && resolve());
          port.postMessage(${JSON.stringify(command)});
        })`,
        isolated,
      )),
    close: () => context.close(),
  };
}

function watchLines(cdp: CDPSession): string[] {
  const lines: string[] = [];
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) =>
    lines.push(`${type}: ${args[0]?.value ?? args[0]?.description}`),
  );
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  cdp.on('Log.entryAdded', ({ entry }) => lines.push(`${entry.source}: ${entry.text}`));
  return lines;
}
