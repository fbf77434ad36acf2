import {
  API_ROLES,
  CARD_PARTS,
  type Carried,
  type DataPart,
  type Encoding,
  PERSONAL_PARTS,
} from './behaviour-facts.ts';
import { TIMELINE_ROWS, type TimelineRow } from './dry-run.ts';
import type { DocumentFact } from './facts.ts';
import { type Act, actorName } from './script-behaviour.ts';
import { hostOf, pathOf } from './url.ts';

const ORDER: readonly DataPart[] = [...CARD_PARTS, ...PERSONAL_PARTS];

/**
 * What the test data went through: every call that held some of it, and what a script that had read it then sent in a form
 * that could not be read. `acts` in order of time; `began`: milliseconds since the document began to load, at which the run
 * began; `documents` name the frames.
 */
export function timelineOf(
  acts: readonly Act[],
  began: number,
  documents: readonly Pick<DocumentFact, 'doc' | 'url'>[] = [],
): TimelineRow[] {
  const frames = new Map(documents.map(({ doc, url }) => [doc, frameName(url)]));
  const readers = new Set<string>();
  const rows: TimelineRow[] = [];
  for (const act of acts) {
    const held = act.carries.filter(({ canary }) => canary);
    if (held.length > 0 && act.actor.url !== '') readers.add(act.actor.url);
    if (held.length > 0 || isOpaqueSend(act, began, readers)) {
      const frame = act.doc === 0 ? '' : (frames.get(act.doc) ?? '?');
      joinTo(rows, { ...rowOf(act, held, began), frame });
    }
  }
  return rows.slice(0, TIMELINE_ROWS);
}

// What only asks for a file carries nothing; what has a body can carry the card.
function isOpaqueSend({ api, size, at, actor }: Act, began: number, readers: Set<string>): boolean {
  return API_ROLES[api] === 'send' && size > 0 && at >= began && readers.has(actor.url);
}

function rowOf(act: Act, held: readonly Carried[], began: number): Omit<TimelineRow, 'frame'> {
  const { api, role, target, destination, refused } = act;
  const host = hostOf(target);
  return {
    at: Math.max(0, act.at - began),
    script: act.actor.url ? actorName(act) : '',
    parts: ORDER.filter((part) => held.some((one) => one.part === part)),
    encoding: mostTelling(held),
    api,
    action: role,
    sink: role === 'store' ? target : host,
    host,
    destination,
    refused,
  };
}

function frameName(url: string): string {
  return hostOf(url) ? `${hostOf(url)}${pathOf(url)}` : 'srcdoc';
}

// Of several, the card number's own; of its own, the one that hides it.
function mostTelling(held: readonly Carried[]): Encoding | null {
  const number = held.filter(({ part }) => part === 'pan');
  const candidates = number.length > 0 ? number : held;
  return (candidates.find(({ encoding }) => encoding !== 'raw') ?? candidates[0])?.encoding ?? null;
}

/** A script that reads one field after the other does one thing to a reader. What is sent stays a row each. */
function joinTo(rows: TimelineRow[], row: TimelineRow): void {
  const last = rows.at(-1);
  const same =
    last?.action === row.action &&
    (row.action === 'read' || row.action === 'encode') &&
    last.script === row.script &&
    last.frame === row.frame &&
    last.encoding === row.encoding;
  if (!same) rows.push(row);
  else last.parts = ORDER.filter((part) => last.parts.includes(part) || row.parts.includes(part));
}
