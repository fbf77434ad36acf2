import { createSocket } from 'node:dgram';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import type { Page } from 'playwright-core';
import type { AuditedPage, FullAudit } from '../../entrypoints/background/protocol.ts';
import { type TableName, WITNESS_TABLES } from '../../rules/_core/facts.ts';
import { rules } from '../../rules/index.ts';
import { listenHttp } from '../practice-store/server.ts';
import {
  ATTACKS,
  type AttackName,
  LISTENER,
  markupOf,
  type Places,
  skimmerText,
} from './behaviour-pages.ts';

/** The store that the tests enrol. */
export const STORE = 'http://behaviour.localhost';
const COLLECTOR = 'collector.localhost';

export interface BehaviourServer {
  url: (attack: AttackName, on: boolean) => string;
  /** A page of the same shop that sends what others stage. */
  listenerUrl: string;
  /** Everything that reached the collector, or the shop by POST: `host/path`, in order. */
  arrived: string[];
  /** While true, pages are answered with nothing, which ends a page that loads itself for ever. */
  rests: boolean;
  close: () => Promise<void>;
}

export async function startBehaviourServer(): Promise<BehaviourServer> {
  const arrived: string[] = [];
  const peers = await listenForPeers(() => arrived.push('webrtc'));
  const places: Places = { collector: '', peers: peers.port };
  const { port, close } = await listenHttp(0, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', STORE);
    const name = decodeURIComponent(pathname.slice(1));
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (server.rests) {
      response.writeHead(204).end();
    } else if (pathname === '/skimmer.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(skimmerText(places));
    } else if (host !== COLLECTOR && request.method === 'GET' && name in ATTACKS) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(markupOf(ATTACKS[name as AttackName], places));
    } else if (host !== COLLECTOR && name === 'listener') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LISTENER);
    } else {
      if (isData(request, host)) arrived.push(`${host}${pathname}`);
      response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    }
  });
  places.collector = `http://${COLLECTOR}:${port}`;
  const server: BehaviourServer = {
    rests: false,
    url: (attack, on) => `${STORE}:${port}/${encodeURIComponent(attack)}${on ? '?on' : ''}`,
    listenerUrl: `${STORE}:${port}/listener`,
    arrived,
    close: async () => {
      await close();
      await peers.close();
    },
  };
  return server;
}

const isData = ({ method, url }: IncomingMessage, host: string): boolean =>
  url !== '/favicon.ico' && (host === COLLECTOR || method === 'POST');

/** One loopback port for datagrams and connections: what WebRTC speaks past every request. */
async function listenForPeers(
  onContact: () => void,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    onContact();
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const datagrams = createSocket('udp4').on('message', onContact);
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    port,
    close: async () => {
      datagrams.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Console lines, exceptions and log entries of a page, from outside: its own tools may be broken. */
export async function linesOf(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const lines: string[] = [];
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) =>
    lines.push(`${type}: ${args[0]?.value ?? args[0]?.description}`),
  );
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  cdp.on('Log.entryAdded', ({ entry }) => lines.push(`${entry.source}: ${entry.text}`));
  await cdp.send('Runtime.enable');
  await cdp.send('Log.enable');
  return lines;
}

export function auditedOf(outcome: FullAudit): AuditedPage {
  if (!outcome.ok) throw new Error(`not audited: ${outcome.reason}`);
  return outcome.audited;
}

/** What an attack on the recorder must not change: the card fields and the payment method. */
export const pageOf = ({ record: { payment }, facts: { fields, faults } }: AuditedPage) => ({
  fields: (fields ?? []).map(({ name, autocomplete }) => [name, autocomplete]),
  payment,
  faults,
});

/** Verdicts by rule; those on what scripts do, or those on the page alone. */
export const verdictsOf = (
  { record }: AuditedPage,
  on: 'page' | 'behaviour',
): Record<string, string> =>
  Object.fromEntries(
    record.verdicts
      .filter(({ rule, reason }) => isOnBehaviour(rule, reason) === (on === 'behaviour'))
      .map(({ rule, verdict }) => [rule, verdict]),
  );

// A few rules on the page take the record into account where they found nothing.
function isOnBehaviour(id: string, reason: string | null): boolean {
  const needs: readonly TableName[] = rules.get(id)?.needs ?? [];
  return (
    reason?.startsWith('recorder-') === true ||
    needs.some((table) => (WITNESS_TABLES as readonly TableName[]).includes(table))
  );
}

/** Reasons of rules that could not tell for want of a record that proves anything. */
export const gapsOf = ({ record }: AuditedPage): string[] => [
  ...new Set(
    record.verdicts.flatMap(({ reason }) => (reason?.startsWith('recorder-') ? [reason] : [])),
  ),
];
