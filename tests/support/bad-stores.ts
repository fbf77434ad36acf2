/** Shops that cannot be audited, each in its own way, on one port of loopback; the host decides which. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const CHUNK = Buffer.alloc(1024 * 1024, 'very long ');
const HUGE = 200 * CHUNK.length;

const ANSWERS: Record<string, RequestListener> = {
  loop: (request, response) => {
    const step = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0) + 1;
    response.writeHead(302, { location: `/${step}` }).end();
  },
  hang: () => undefined,
  broken: (_, response) => response.writeHead(500).end('<h1>error</h1>'),
  closed: (_, response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="staging"' }).end(),
  members: (request, response) => {
    if (request.url !== '/login') response.writeHead(302, { location: '/login' }).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<form method="post"><input name="id"><input type="password" name="pw"></form>');
  },
  huge: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': HUGE });
    let left = HUGE;
    const pour = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= CHUNK.length;
        if (!response.write(CHUNK)) return void response.once('drain', pour);
      }
      response.end();
    };
    pour();
  },
};

export type BadStore = keyof typeof ANSWERS;

export interface BadStores {
  /** Address of a shop, `loop`, `hang`, `broken`, `closed`, `members` or `huge`. */
  url: (kind: BadStore) => string;
  close: () => Promise<void>;
}

export async function startBadStores(): Promise<BadStores> {
  const server: Server = createServer((request, response) => {
    const [kind = ''] = (request.headers.host ?? '').split('.');
    const answer = ANSWERS[kind];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (kind) => `http://${kind}.localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
