import type { EvidenceLevel } from '../evidence-level.ts';

/**
 * How much a trace says: `decisive` alone is enough, `strong` is enough with a second trace, `weak` only supports.
 * Traces from memory (level G) never count for more than weak.
 */
export type Strength = 'decisive' | 'strong' | 'weak';

/** Where a trace is looked for; `pattern` is matched against what stands there, its first group is the version. */
export type TraceKind =
  /** `name: content` of a meta element. */
  | 'meta'
  | 'comment'
  /** Path and query of an own script's address; `script-url` is the whole address. */
  | 'script'
  | 'script-url'
  /** `type` of a script element. */
  | 'script-type'
  /** A frame's address. */
  | 'frame'
  /** A stylesheet's address, where one was collected. */
  | 'stylesheet'
  | 'body-class'
  | 'body-id'
  /** `id name` of a field. */
  | 'field'
  /** `id action` of a form. */
  | 'form'
  /** The page's own address. */
  | 'page'
  /** Host of the page. */
  | 'host'
  | 'title'
  | 'cookie';

export interface Trace {
  kind: TraceKind;
  pattern: RegExp;
  strength: Strength;
  evidence: EvidenceLevel;
  source: string;
  /** A line of versions that the trace stands for, an estimate: customised shops keep old templates. */
  line?: string;
}

/**
 * Who runs the software, which decides who mends it: a `package` or `plugin` stands on the shop's own server, a `cms` below
 * a plug-in, an `asp` is rented and its operator answers for it.
 */
export type PlatformKind = 'package' | 'plugin' | 'cms' | 'asp';

export interface PlatformEntry {
  /** As it is said of a shop: `EC-CUBE 4`. */
  name: string;
  /** Null where it is sold in both ways, or nobody could be asked. */
  kind: PlatformKind | null;
  traces: readonly Trace[];
  /** Id of the platform it runs on (a plugin of WordPress). */
  on?: string;
}

export interface Platform extends PlatformEntry {
  id: string;
}

/** Checks an entry by its type. */
export function definePlatform(entry: PlatformEntry): PlatformEntry {
  return entry;
}
