import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { parseArgs } from 'node:util';
import { ArrivalLog, bytesOf } from './arrivals.ts';
import { serveFixture } from './fixture-files.ts';
import { skimmerText } from './fixture-texts.ts';
import { send } from './http.ts';
import { OTHER_HOSTS } from './other-hosts.ts';
import { allUrls, HOSTS, type HostId, type Ports, type Scheme, type StoreUrls } from './places.ts';
import { RequestLog } from './requests.ts';
import { isPreset, PRESETS, type PresetName, select } from './selection.ts';
import { listenHttp, listenHttps, makeCertificate } from './server.ts';
import { Sessions } from './sessions.ts';
import { answerShop, type Shop } from './shop-routes.ts';
import { acceptSocket } from './sockets.ts';
import type { SwitchId } from './switches.ts';

export interface PracticeStoreOptions {
  /** Plain http; 0 or absent takes a free port. */
  readonly port?: number;
  readonly httpsPort?: number;
  /** What an address without `preset` and `set` shows; `before` where absent. */
  readonly preset?: PresetName;
}

export interface PracticeStore {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Addresses of every page for a preset or a list of switches. */
  urls(selection: PresetName | readonly SwitchId[]): StoreUrls;
  /** Requests so far by method, host and path. */
  readonly requests: RequestLog;
  /** What reached hosts that should get no card number. */
  readonly arrivals: ArrivalLog;
  close(): Promise<void>;
}

export async function startPracticeStore(
  options: PracticeStoreOptions = {},
): Promise<PracticeStore> {
  const ports = { http: 0, https: 0 };
  const shop: Shop = {
    ports,
    preset: options.preset ?? 'before',
    sessions: new Sessions(),
    requests: new RequestLog(),
    arrivals: new ArrivalLog(),
  };
  const certificate = await makeCertificate();
  const plain = await listenHttp(options.port ?? 0, answerer(shop, 'http'), upgrader(shop));
  const secure = await listenHttps(
    options.httpsPort ?? 0,
    answerer(shop, 'https'),
    certificate,
    upgrader(shop),
  ).catch(async (error: unknown) => {
    await plain.close();
    throw error;
  });
  ports.http = plain.port;
  ports.https = secure.port;
  return {
    httpPort: plain.port,
    httpsPort: secure.port,
    urls: (selection) => urlsFor(ports, selection),
    requests: shop.requests,
    arrivals: shop.arrivals,
    close: async () => void (await Promise.all([plain.close(), secure.close()])),
  };
}

const urlsFor = (ports: Ports, selection: PresetName | readonly SwitchId[]): StoreUrls =>
  allUrls(ports, select(typeof selection === 'string' ? PRESETS[selection] : selection));

const HOST_IDS = new Map(Object.entries(HOSTS).map(([id, name]) => [name as string, id as HostId]));

function answerer(shop: Shop, scheme: Scheme) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const host = hostOf(request);
    if (host === undefined) {
      send(response, 421, 'このホスト名の店はありません。');
      return;
    }
    const url = new URL(request.url ?? '/', 'http://store.invalid');
    shop.requests.add(request.method ?? 'GET', HOSTS[host], url.pathname);
    answerHost(shop, host, scheme, url, request, response).catch((error: unknown) =>
      fail(response, error),
    );
  };
}

function hostOf(request: IncomingMessage): HostId | undefined {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  // `localhost` and the bare addresses show the shop, so that a link typed by hand leads somewhere; `s01.localhost` and so on
  // show it under as many names as a list of stores wants.
  const isShop = /^(localhost|s\d+\.localhost|127\.0\.0\.1|\[::1\])$/.test(name);
  return HOST_IDS.get(name) ?? (isShop ? 'shop' : undefined);
}

function upgrader({ requests, arrivals }: Shop) {
  return (request: IncomingMessage, socket: Duplex): void => {
    const host = hostOf(request);
    if (host !== 'collect' && host !== 'tags') {
      socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://store.invalid');
    requests.add('GET', HOSTS[host], pathname);
    acceptSocket(request, socket, {
      greeting: pathname === '/support' ? skimmerText('websocket-stage2') : undefined,
      onFrame: (data) => arrivals.add('WS', HOSTS[host], pathname, '', data),
    });
  };
}

/** Shop and payment company get cards by right; a picture of the shop that is posted to does not. */
const isWatched = (host: HostId, method: string, path: string): boolean =>
  host === 'shop' ? method === 'POST' && path.startsWith('/images/') : host !== 'psp';

async function answerHost(
  shop: Shop,
  host: HostId,
  scheme: Scheme,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isWatched(host, request.method ?? 'GET', url.pathname)) {
    const body = await bytesOf(request);
    shop.arrivals.add(request.method ?? 'GET', HOSTS[host], url.pathname, url.search, body);
  }
  if (await serveFixture(host, url, response)) return;
  if (host === 'shop') await answerShop(shop, scheme, request, response);
  else await OTHER_HOSTS[host](url, request, response);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else send(response, 500, '練習のお店で問題が起きました。');
}

interface Arguments {
  readonly port: number;
  readonly httpsPort: number;
  readonly preset: PresetName;
}

/** A sentence where the arguments are wrong. */
export function readArguments(args: readonly string[]): Arguments | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        'https-port': { type: 'string', default: '0' },
        preset: { type: 'string', default: 'before' },
      },
    });
    const port = portNumber(values.port);
    const httpsPort = portNumber(values['https-port']);
    if (port === undefined) return `--port must be a number from 0 to 65535, not "${values.port}".`;
    if (httpsPort === undefined)
      return `--https-port must be a number from 0 to 65535, not "${values['https-port']}".`;
    if (!isPreset(values.preset))
      return `--preset must be before or after, not "${values.preset}".`;
    if (port !== 0 && port === httpsPort) return '--port and --https-port must differ.';
    return { port, httpsPort, preset: values.preset };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function portNumber(text: string): number | undefined {
  const number = Number(text);
  return /^\d+$/.test(text) && number <= 65535 ? number : undefined;
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 2;
    return;
  }
  const store = await startPracticeStore(options);
  console.log(JSON.stringify(store.urls(options.preset)));
  const stop = (): void => void store.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (process.env.npm_lifecycle_event === 'store') stopWithParent(stop);
}

/** The shell that npm starts scripts with dies of a signal without passing it on: then end with it. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

function sentenceFor(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  return code === 'EADDRINUSE'
    ? `Port ${port} is in use by another program.`
    : (message ?? String(error));
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(sentenceFor(error));
    process.exitCode = 1;
  });
}
