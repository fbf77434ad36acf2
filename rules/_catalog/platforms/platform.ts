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
  /** Path and query of an own script's address; `script-url` is the whole address of any. */
  | 'script'
  | 'script-url'
  /** `type` of a script element. */
  | 'script-type'
  /** A token that stands in inline script (`rules/_catalog/inline-tokens.ts`): most globals show there. */
  | 'token'
  /** A host written in inline script. */
  | 'inline-host'
  /** `address name id` of a frame. */
  | 'frame'
  /** Path and query of an own style sheet's address; `stylesheet-url` is the whole address of any. */
  | 'stylesheet'
  | 'stylesheet-url'
  /** An address that the page fetched from; known for enrolled stores only. */
  | 'request'
  | 'body-class'
  | 'body-id'
  /** `id name` of a field. */
  | 'field'
  /** Its classes, and its `data-name`. */
  | 'field-class'
  | 'field-data'
  /** `id action` of a form; queries have keys and no values. */
  | 'form'
  /** The page's own address; its query has keys and no values. */
  | 'page'
  /** Host of the page. */
  | 'host'
  | 'title'
  /** `name: value` of the page's own response; known for enrolled stores only. */
  | 'header'
  | 'cookie';

export interface Trace {
  kind: TraceKind;
  pattern: RegExp;
  strength: Strength;
  evidence: EvidenceLevel;
  source: string;
  /** A line of versions that the trace stands for, an estimate: customised shops keep old templates. */
  line?: string;
  /** The line is not said where anything of the trace's kind matches this. */
  unless?: RegExp;
  /** What any page can carry of the platform, a cart button: the page is no page of the platform by it. */
  embeds?: true;
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
  /** Id of the platform it was made from, whose traces it may still show. */
  forkOf?: string;
  /** What is known of it allows no surer word. */
  atMost?: 'tentative';
}

export interface Platform extends PlatformEntry {
  id: string;
}

/** Checks an entry by its type. */
export function definePlatform(entry: PlatformEntry): PlatformEntry {
  return entry;
}
