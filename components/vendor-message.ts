import type { AuditView, CitationView } from '../rules/_core/present.ts';
import type { CallEvidence, Evidence } from '../rules/_core/verdict.ts';
import { callText, inSeconds } from './act-text.ts';
import { formatMoment } from './format.ts';
import type { Point } from './points.ts';
import type { Words } from './words/words.ts';

/** At most this many pieces of evidence go into a message; a mail is not a log. */
const MAX_EVIDENCE = 8;

/** A polite plain-text message to the shop's builder about one point: what was seen, where, what is asked, on what ground. */
export function vendorMessage(
  point: Point,
  audit: Pick<AuditView, 'url' | 'at'>,
  words: Words,
): string {
  const { letter } = words;
  const [first] = point.findings;
  const parts = [
    letter.subject(point.title),
    letter.greeting(first.addressee),
    [letter.page, audit.url, letter.auditedAt(formatMoment(audit.at, words.locale))].join('\n'),
    [letter.seen, ...seenLines(point, words)].join('\n'),
    [letter.requests, ...first.vendor.map((line, at) => `${at + 1}. ${line}`)].join('\n'),
  ];
  if (first.citations.length > 0) {
    parts.push([letter.guidelines, ...first.citations.map(citationLine)].join('\n'));
  }
  parts.push(letter.closing);
  return `${parts.join('\n\n')}\n`;
}

function seenLines(point: Point, words: Words): string[] {
  const said = [...new Set(point.findings.map((finding) => finding.seen))];
  const shown = point.findings.flatMap((finding) => finding.evidence);
  const lines = said.map((sentence) => `- ${sentence}`);
  lines.push(...shown.slice(0, MAX_EVIDENCE).map((piece) => `  ${evidenceLine(piece, words)}`));
  if (shown.length > MAX_EVIDENCE) lines.push('  …');
  return lines;
}

function evidenceLine(piece: Evidence, words: Words): string {
  const { evidence } = words;
  switch (piece.kind) {
    case 'element':
      return `${evidence.element}: ${piece.excerpt}`;
    case 'url':
      return `${evidence.url[piece.role]}: ${piece.url}`;
    case 'header':
      return `${piece.name}: ${piece.value ?? evidence.headerAbsent} (${piece.url})`;
    case 'cookie':
      return `${evidence.cookie}: ${piece.name} (${piece.flags.join(', ') || evidence.noFlags})`;
    case 'storage':
      return `${evidence.areas[piece.area] ?? piece.area}: ${piece.key}`;
    case 'call':
      return callLine(piece, words);
    case 'script':
      return `${piece.url}:${piece.line}: ${words.scripts.signals[piece.signal]} (${piece.detail}) ${piece.excerpt}`;
  }
}

// A builder looks for the very call: script, line, the function's name and the whole address.
function callLine(call: CallEvidence, words: Words): string {
  const { calls } = words;
  const place = call.line === null ? call.script : `${call.script}:${call.line}`;
  const said = call.refused ? `${callText(call, words)} [${calls.blocked}]` : callText(call, words);
  const details = [call.api, call.target, calls.since(calls.seconds(inSeconds(call.at)))];
  return `${place || calls.unknownScript}: ${said} (${details.filter(Boolean).join(', ')})`;
}

function citationLine(citation: CitationView): string {
  const name = [citation.document, citation.section, citation.title].filter(Boolean).join(' · ');
  const note = citation.note ? ` [${citation.note}]` : '';
  return `- ${name}${note}\n  ${citation.url}`;
}
