import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import { originOf } from '../../rules/_core/url.ts';
import type { WireEvent } from '../recorder/wire.ts';

/**
 * The pages of a scene lie in the extension, under `/seminar/scenes/<scene>/<side>/<scheme>/<host>/…`: so they need no network and
 * nothing can leave. What was read in them is judged under the addresses that they stand for.
 */
const FOLDER = String.raw`/seminar/scenes/[\w-]+/(?:before|after)/(https?)/`;
const INNER = new RegExp(String.raw`(?:[a-z-]+-extension://[\w-]+)?${FOLDER}`, 'g');
const OURS = /^[a-z-]+-extension:/;

/** A text with every bundled address in it as the address that it stands for. */
export function toShop(text: string): string {
  return text.replace(INNER, '$1://');
}

/** A call as the recorder told it, before the ledger looks at whose it is. */
export function eventToShop(event: WireEvent): WireEvent {
  const [api, target, subject, value, size, stack, at, refused] = event;
  return [api, toShop(target), subject, value, size, toShop(stack), at, refused];
}

type Row = Record<string, unknown>;

/** A snapshot with the testimony beside it as if it had been taken at the shop; what belongs to the stage is left out. */
export function snapshotToShop(snapshot: DocumentSnapshot): DocumentSnapshot {
  const entries = Object.entries(snapshot).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(rowToShop).filter((row) => !isOfStage(row)) : value,
  ]);
  return Object.fromEntries(entries);
}

function rowToShop(row: unknown): unknown {
  if (typeof row === 'string') return toShop(row);
  if (Array.isArray(row)) return row.map(rowToShop);
  if (typeof row !== 'object' || row === null) return row;
  const mapped: Row = {};
  for (const [key, value] of Object.entries(row)) mapped[key] = rowToShop(value);
  return withOrigins(mapped);
}

/** Origins were worked out of the bundled addresses. */
function withOrigins(row: Row): Row {
  for (const [origin, address] of [
    ['origin', 'url'],
    ['srcOrigin', 'src'],
    ['actionOrigin', 'action'],
  ] as const)
    if (origin in row && typeof row[address] === 'string') row[origin] = originOf(row[address]);
  return row;
}

function isOfStage(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const { src, url } = row as Row;
  return [src, url].some((address) => typeof address === 'string' && OURS.test(address));
}
