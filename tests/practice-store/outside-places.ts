import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './http.ts';
import { PATHS } from './places.ts';
import type { Selection } from './selection.ts';
import type { SwitchId } from './switches.ts';

interface Place {
  readonly on: SwitchId;
  readonly type: string;
  readonly text: string;
  /** What a mended shop answers. */
  readonly shut: 403 | 404;
}

const FILE = 'application/octet-stream';
const PAGE = 'text/html; charset=utf-8';

const listOf = (path: string): string =>
  `<html><head><title>Index of ${path}</title></head><body><h1>Index of ${path}</h1><a href="site.log">site.log</a></body></html>`;
const INSTALLER =
  '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>EC-CUBEインストール（見本）</title><link rel="stylesheet" href="css/admin_contents.css"></head><body><p>練習用の見本です。何もできません。</p></body></html>';

/** Places that no page leads to, and that a mended shop keeps shut. */
const PLACES: Readonly<Record<string, Place>> = {
  '/.env': { on: 'outside-env', type: FILE, text: 'SAMPLE=practice-store\n', shut: 403 },
  '/.git/HEAD': { on: 'outside-git', type: FILE, text: 'ref: refs/heads/main\n', shut: 403 },
  '/var/log/': { on: 'outside-logs', type: PAGE, text: listOf('/var/log/'), shut: 403 },
  '/data/logs/site.log': {
    on: 'outside-logs',
    type: 'text/plain',
    text: '練習用の見本です。\n',
    shut: 403,
  },
  '/install/': { on: 'outside-installer', type: PAGE, text: INSTALLER, shut: 404 },
  '/install/step1': { on: 'outside-installer', type: PAGE, text: INSTALLER, shut: 404 },
};

/** Answers for places that outsiders should not see. True where the answer is given. */
export function serveOutside(
  url: URL,
  selection: Selection,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (request.method === 'POST') return false;
  if (url.pathname === PATHS.admin) {
    // Whoever walks through the store carries the switches along, and stands for the shop's own people.
    const isInside = url.search !== '' && url.searchParams.get('from') !== 'outside';
    if (isInside || selection.on.has('outside-admin')) return false;
    send(response, 403, 'お店の中からだけ開けます。');
    return true;
  }
  const place = PLACES[url.pathname];
  if (!place) return false;
  if (selection.on.has(place.on)) send(response, 200, place.text, { 'content-type': place.type });
  else send(response, place.shut, '見られません。');
  return true;
}
