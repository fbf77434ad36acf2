/** Results of another tool, out of a file: what it may be, and what is wrong with it where it is not. */
import type * as z from 'zod/mini';
import { maskCardNumbers } from '../../_core/pan.ts';
import { originOf, pathOf, shapeUrl } from '../../_core/url.ts';
import type { Severity } from '../../_core/verdict.ts';
import { bounded } from '../cause-key.ts';
import { DIAGNOSIS_BOUNDS, type OutsideFinding, type SessionFinding } from '../diagnosis.ts';
import { OUTSIDE_BOUNDS } from './bounds.ts';

/** Why a file was not taken. */
export type OutsideRefusal =
  | 'too-large'
  | 'empty'
  | 'not-json'
  | 'cut-off'
  | 'not-known'
  | 'wrong-shape'
  | 'other-version';

export type OutsideRead =
  | {
      ok: true;
      tool: string;
      findings: SessionFinding[];
      /** Results that the tool itself says are none: passed, suppressed, marked as false. */
      skipped: number;
      /** Findings beyond the bound. */
      cut: number;
    }
  | {
      ok: false;
      reason: OutsideRefusal /** Where in the file; '' where it is the whole. */;
      place: string;
    };

/** One result, before those of one cause become one finding. */
export interface OutsideResult extends Omit<OutsideFinding, 'evidence' | 'file'> {
  severity: Severity;
  /** Addresses, or places in files. */
  places: string[];
}

/** The refusal that a schema's first issue means, with its place: `runs[0].results[3].message`. */
export function wrongShape(error: z.core.$ZodError, base = ''): OutsideRead {
  const path = error.issues[0]?.path ?? [];
  const place = path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, base);
  return { ok: false, reason: 'wrong-shape', place: place.slice(0, DIAGNOSIS_BOUNDS.name) };
}

/** Results as findings: one for each cause, with its pages; bounded, and free of card numbers. */
export function outsideFindings(
  results: Iterable<OutsideResult>,
  file: string,
): { findings: SessionFinding[]; cut: number } {
  const byKey = new Map<string, SessionFinding>();
  const beyond = new Set<string>();
  for (const result of results) {
    const key = keyOf(result);
    const known = byKey.get(key);
    if (known) addPlaces(known, result.places);
    else if (byKey.size < OUTSIDE_BOUNDS.findings) byKey.set(key, findingOf(key, result, file));
    else beyond.add(key);
  }
  return { findings: [...byKey.values()], cut: beyond.size };
}

function keyOf({ tool, rule, title, text }: OutsideResult): string {
  // Each for itself: beside the digits of another a number would not be one.
  return bounded(['outside', ...[tool, rule, title, text].map(maskCardNumbers)].join(' '));
}

function findingOf(key: string, result: OutsideResult, file: string): SessionFinding {
  const { tool, rule, title, text, level, severity, places } = result;
  const finding: SessionFinding = {
    ...{ key, severity, pages: [], found: null },
    outside: {
      tool: clip(tool, DIAGNOSIS_BOUNDS.name),
      file: clip(file, DIAGNOSIS_BOUNDS.name),
      rule: clip(rule, DIAGNOSIS_BOUNDS.name),
      title: clip(title || rule, OUTSIDE_BOUNDS.title),
      text: clip(text, OUTSIDE_BOUNDS.text),
      evidence: [],
      level: clip(level, DIAGNOSIS_BOUNDS.name),
    },
  };
  addPlaces(finding, places);
  return finding;
}

function addPlaces({ pages, outside }: SessionFinding, places: readonly string[]): void {
  for (const place of places) {
    const isFull = !outside || outside.evidence.length >= OUTSIDE_BOUNDS.places;
    if (isFull && pages.length >= DIAGNOSIS_BOUNDS.pages) return;
    const url = shapeUrl(place);
    const origin = originOf(url);
    const page = origin === '' ? '' : `${origin}${pathOf(url)}`;
    if (page !== '' && !pages.includes(page) && pages.length < DIAGNOSIS_BOUNDS.pages)
      pages.push(page);
    if (isFull) continue;
    const isThere = outside.evidence.some((piece) => piece.kind === 'url' && piece.url === url);
    if (!isThere) outside.evidence.push({ kind: 'url', role: 'resource', url });
  }
}

function clip(text: string, most: number): string {
  const plain = maskCardNumbers(text).trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
