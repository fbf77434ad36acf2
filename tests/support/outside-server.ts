/** A shop's server that behaves badly in one way, for the outside check. It listens on loopback only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Arrived {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** Requests under way when it came, itself included. */
  atOnce: number;
}

export interface OutsideServer {
  origin: string;
  arrived: Arrived[];
  /** Bytes of bodies that were handed to the connection. */
  sent: () => number;
  close: () => Promise<void>;
}

export type Answering = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** Starts a server that answers as told. */
export async function startOutsideServer(answering: Answering): Promise<OutsideServer> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  let atOnce = 0;
  let sent = 0;
  const server = createServer((request, response) => {
    atOnce++;
    response.on('close', () => atOnce--);
    response.on('error', () => undefined);
    const { method = '', url = '', headers } = request;
    arrived.push({ method, path: url, headers, atOnce });
    const write = response.write.bind(response) as (chunk: Buffer) => boolean;
    response.write = ((chunk: Buffer) => {
      sent += chunk.length;
      return write(chunk);
    }) as typeof response.write;
    answering(request, response, arrived.length);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A text with its length and type; to HEAD without the text. */
export function answer(
  response: ServerResponse,
  status: number,
  text = '',
  headers: Record<string, string> = {},
): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    ...{ 'content-type': 'text/html; charset=utf-8', 'content-length': String(bytes.length) },
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

/** A body without an end, as fast as it is taken. */
export function answerForEver(
  response: ServerResponse,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'content-type': 'text/html', ...headers });
  const chunk = Buffer.alloc(16_384, 'x');
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
