/**
 * Platforms as the extension ships them: a line for the platform and one for each trace, without what only people read
 * (`source`). The build packs, the background unpacks when it starts; tests and commands read the entries as they are written.
 */
import type { EvidenceLevel } from '../evidence-level.ts';
import type { PlatformEntry, PlatformKind, Strength, Trace, TraceKind } from './platform.ts';

const KINDS: readonly TraceKind[] = [
  ...(['meta', 'comment', 'script', 'script-url', 'script-type', 'token', 'inline-host'] as const),
  ...(['frame', 'stylesheet', 'stylesheet-url', 'request', 'body-class', 'body-id'] as const),
  ...(['field', 'field-class', 'field-data', 'form', 'page', 'host', 'title'] as const),
  ...(['header', 'cookie'] as const),
];
const STRENGTHS: readonly Strength[] = ['decisive', 'strong', 'weak'];
const RADIX = 36;

/** One text of an entry; `unpackPlatform` gives it back. */
export function packPlatform({ name, kind, traces, on, forkOf, atMost }: PlatformEntry): string {
  return [
    row(name, kind, on, forkOf, atMost),
    ...traces.map(({ kind, pattern, strength, evidence, line, unless, embeds }) =>
      row(
        `${KINDS.indexOf(kind).toString(RADIX)}${STRENGTHS.indexOf(strength)}${evidence}${packPattern(pattern)}`,
        line,
        unless && packPattern(unless),
        embeds && '1',
      ),
    ),
  ].join('\n');
}

export function unpackPlatform(text: string): PlatformEntry {
  const [head = '', ...lines] = text.split('\n');
  const [name = '', kind, on, forkOf, atMost] = head.split('\t');
  return {
    name,
    kind: (kind || null) as PlatformKind | null,
    traces: lines.map(unpackTrace),
    ...(on && { on }),
    ...(forkOf && { forkOf }),
    ...(atMost && { atMost: atMost as 'tentative' }),
  };
}

function unpackTrace(text: string): Trace {
  const [head = '', line, unless, embeds] = text.split('\t');
  return {
    kind: KINDS[Number.parseInt(head.charAt(0), RADIX)] as TraceKind,
    pattern: new RegExp(head.slice(3)),
    strength: STRENGTHS[Number(head.charAt(1))] as Strength,
    evidence: head.charAt(2) as EvidenceLevel,
    source: '',
    ...(line && { line }),
    ...(unless && { unless: new RegExp(unless) }),
    ...(embeds && { embeds: true }),
  };
}

/** Fields of a line; empty ones at its end are left out. */
export function row(...fields: (string | null | undefined)[]): string {
  return fields
    .map((field) => field ?? '')
    .join('\t')
    .replace(/\t+$/, '');
}

/** A pattern as text: what only a literal has to escape is not escaped. Patterns with flags cannot be packed. */
export function packPattern(pattern: RegExp): string {
  if (pattern.flags !== '' || /[\t\n`]|\$\{/.test(pattern.source))
    throw new TypeError(
      `${pattern} cannot be packed: write it without flags, backticks and line breaks`,
    );
  return pattern.source.replaceAll('\\/', '/');
}
