import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { HOSTS } from './places.ts';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** One certificate for every host of the store, made now and kept in memory. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = [...Object.values(HOSTS), 'localhost'].map((value) => ({
    type: 2 as const,
    value,
  }));
  const addresses = LOOPBACK.map((ip) => ({ type: 7 as const, ip }));
  const made = await generate([{ name: 'commonName', value: HOSTS.shop }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyAgreement: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...names, ...addresses] },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** Takes a request that asks for a WebSocket. Without one, servers answer it as any other request. */
export type UpgradeListener = (request: IncomingMessage, socket: Duplex) => void;

export const listenHttp = (
  port: number,
  answer: RequestListener,
  upgrade?: UpgradeListener,
): Promise<Listening> => listenOnLoopback(port, () => withUpgrade(createServer(answer), upgrade));

export const listenHttps = (
  port: number,
  answer: RequestListener,
  certificate: { key: string; cert: string },
  upgrade?: UpgradeListener,
): Promise<Listening> =>
  listenOnLoopback(port, () => withUpgrade(createTlsServer(certificate, answer), upgrade));

function withUpgrade(server: Server, upgrade: UpgradeListener | undefined): Server {
  if (upgrade) server.on('upgrade', upgrade);
  return server;
}

/** Both loopback addresses under one port. A machine without IPv6 is served on 127.0.0.1 alone. */
async function listenOnLoopback(port: number, make: () => Server): Promise<Listening> {
  for (let attempt = 0; ; attempt += 1) {
    const first = await listen(make(), port, LOOPBACK[0]);
    try {
      const second = await listen(make(), first.port, LOOPBACK[1]);
      return {
        port: first.port,
        close: async () => void (await Promise.all([first.close(), second.close()])),
      };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return first;
      await first.close();
      // The free port of one address may be taken on the other: ask for another one a few times.
      if (port !== 0 || attempt >= 5) throw error;
    }
  }
}

function listen(server: Server, port: number, address: string): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('tlsClientError', () => undefined);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: () => shut(server, sockets) });
    });
  });
}

/** Browsers keep connections open; without ending them a server never finishes closing. */
function shut(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
