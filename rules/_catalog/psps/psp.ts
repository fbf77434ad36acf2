import type { EvidenceLevel } from '../evidence-level.ts';
import type { InlineToken } from '../inline-tokens.ts';

/** How a payment service takes a card. `wallet`: its button opens its own screen and takes no card in the page. */
export type Integration = 'redirect' | 'hosted-frame' | 'token' | 'passing' | 'wallet';

interface Known {
  evidence: EvidenceLevel;
  /** Where the row was seen, in a few words. */
  source: string;
}

/**
 * An address of the service: `*.example.com` stands for every host below example.com, `path` for how the path begins.
 * `means` is the integration that an address of this kind shows; null where it shows only that the service is there.
 */
export interface HostSignal extends Known {
  kind: 'script' | 'frame' | 'redirect' | 'api';
  host: string;
  path?: string;
  /** Whole-path pattern, where the beginning does not tell. */
  pattern?: RegExp;
  means: Integration | null;
  /** What such a frame is for; absent: it takes a part of the card, if it is of a size to be typed into. */
  use?: 'checkout' | 'auxiliary';
}

/** A literal in inline script or on a script element. */
export interface TokenSignal extends Known {
  kind: 'token';
  token: InlineToken;
  means: Integration | null;
}

/** The beginning of a frame's name or id. */
export interface FrameNameSignal extends Known {
  kind: 'frame-name';
  prefix: string;
  use?: 'checkout' | 'auxiliary';
}

/** A field's id, name or class, a class of a script, or a custom element, as the service's own sample or module writes it. */
export interface ElementSignal extends Known {
  kind: 'element';
  /** `#id`, `.class`, `[name]` of a field, or a custom element's tag. */
  selector: string;
  means: Integration | null;
}

export type Signal = HostSignal | TokenSignal | FrameNameSignal | ElementSignal;

/** What one file of `entries/` says; the file's name is the id. */
export interface PspEntry {
  name: { ja: string; en: string };
  offers: readonly Integration[];
  signals: readonly Signal[];
}

export interface Psp extends PspEntry {
  id: string;
}

/** Checks an entry by its type. */
export function definePsp(entry: PspEntry): PspEntry {
  return entry;
}
