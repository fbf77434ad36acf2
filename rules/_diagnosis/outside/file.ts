/** A file that somebody attaches: which tool wrote it, and what it says. */
import { OUTSIDE_BOUNDS } from './bounds.ts';
import type { OutsideRead } from './read.ts';
import { looksLikeSarif, readSarif } from './sarif.ts';
import { looksLikeZap, readZap } from './zap.ts';

/** Reads a file's text. `size` in bytes; `file` is the name under which its findings are kept. */
export function readOutside(text: string, size: number, file: string): OutsideRead {
  if (size > OUTSIDE_BOUNDS.file) return { ok: false, reason: 'too-large', place: '' };
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return { ok: false, reason: 'empty', place: '' };
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return notJson(json, error);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { ok: false, reason: 'not-known', place: '' };
  if (looksLikeSarif(data)) return readSarif(data, file);
  if (looksLikeZap(data)) return readZap(data, file);
  return {
    ok: false,
    reason: 'not-known',
    place: Object.keys(data).slice(0, 5).join(', ').slice(0, 100),
  };
}

function notJson(json: string, error: unknown): OutsideRead {
  const said = error instanceof Error ? error.message : '';
  const isBegun = /^[[{]/.test(json);
  const ended = /end of (?:json|data|input)|unterminated string/i.test(said);
  if (isBegun && (ended || !/[}\]]$/.test(json)))
    return { ok: false, reason: 'cut-off', place: placeAt(json, json.length) };
  const at = /position (\d+)/.exec(said)?.[1];
  const line = /line (\d+) column (\d+)/.exec(said);
  if (at !== undefined) return { ok: false, reason: 'not-json', place: placeAt(json, Number(at)) };
  return { ok: false, reason: 'not-json', place: line ? `${line[1]}:${line[2]}` : '1:1' };
}

/** `12:5`: line and column, from 1. */
function placeAt(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `${line}:${at - before.lastIndexOf('\n')}`;
}
