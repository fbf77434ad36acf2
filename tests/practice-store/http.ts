import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 64 * 1024;

/** Form or JSON body as names and values. Callers count or read single fields; nobody stores it. */
export async function readBody(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return new URLSearchParams();
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const isJson = request.headers['content-type']?.includes('json') === true;
  return isJson ? paramsOfJson(text) : new URLSearchParams(text);
}

function paramsOfJson(text: string): URLSearchParams {
  const params = new URLSearchParams();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return params;
    for (const [name, entry] of Object.entries(value)) params.set(name, String(entry));
  } catch {
    // Not JSON after all: there is nothing to count.
  }
  return params;
}

type Headers = Record<string, string | string[]>;

export function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Headers = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(text);
}

export function seeOther(response: ServerResponse, location: string, headers: Headers = {}): void {
  response.writeHead(303, { ...headers, location, 'cache-control': 'no-store' });
  response.end();
}

export const script = (response: ServerResponse, text: string): void =>
  send(response, 200, text, {
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });

export const svg = (response: ServerResponse, text: string): void =>
  send(response, 200, text, { 'content-type': 'image/svg+xml; charset=utf-8' });

export const css = (response: ServerResponse, text: string): void =>
  send(response, 200, text, { 'content-type': 'text/css; charset=utf-8' });
