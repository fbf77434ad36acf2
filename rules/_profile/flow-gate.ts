import type { Folder } from './fold.ts';
import type { Placed } from './scopes.ts';

/** Names by which something is read that could be taken, was hidden, came from elsewhere, or is made. */
const READS =
  /^(?:value|val|serialize(?:Array)?|FormData|keyCode|key|stringify|ajax(?:Send|Prefilter|Complete|Success)|onmessage)$/;
/** Of these, what may be code, or an address, that nobody was to see. */
const DECODES =
  /^(?:createElement|atob|unescape|String\.fromCharCode|responseText|onmessage|message|cookie|fetch|WebSocket|RTCPeerConnection|getPropertyValue|getImageData|getItem|cssRules)$/;
/** Names by which something goes out, or stays in the page. */
const SENDS =
  /^(?:(?:navigator\.)?sendBeacon|fetch|XMLHttpRequest|WebSocket|RTCPeerConnection|createDataChannel|Image|Audio|FontFace|src|href|action|submit|ajax|post|send|setAttribute|attr|cssText|backgroundImage|innerHTML|srcdoc|setItem|cookie|location|importScripts|write|open|postMessage|Request|import|ga|gtag|fbq|ym|(?:dataLayer|_gaq|_paq)\.push|\$\.\w+|axios(?:\.\w+)?)$/;
const RUNS =
  /^(?:eval|Function|execScript|constructor|text|textContent|innerHTML|srcdoc|globalEval|append(?:Child)?|createTextNode|import|setTimeout)$/;
const KEYS = /^(?:key|keyCode|which|charCode)$/;
const PASSES = /^(?:XMLHttpRequest|HTML\w+|WebSocket|EventTarget)\.prototype$/;

const BIT = { reads: 1, decodes: 2, sends: 4, runs: 8, keys: 16, keeps: 32 } as const;
/** What must be there together for anything to flow. */
const PAIRS = [BIT.reads | BIT.sends, BIT.decodes | BIT.runs, BIT.keys | BIT.keeps] as const;

function bitsOfName(name: string): number {
  let bits = READS.test(name) ? BIT.reads : 0;
  if (DECODES.test(name)) bits |= BIT.decodes | BIT.reads;
  if (SENDS.test(name)) bits |= BIT.sends;
  if (RUNS.test(name)) bits |= BIT.runs;
  if (KEYS.test(name)) bits |= BIT.keys;
  return name === 'push' ? bits | BIT.keeps : bits;
}

/** False where nothing is read that could be taken, decoded or made, or nothing goes out or is run. */
export function isWorthwhile(folder: Folder): boolean {
  const { index } = folder;
  const known = new Set<string>();
  let bits = index.readers.length > 0 ? BIT.reads : 0;
  const look = (name: string): boolean => {
    if (known.has(name)) return false;
    known.add(name);
    bits |= bitsOfName(name);
    return PAIRS.some((pair) => (bits & pair) === pair);
  };
  for (const { node, scope } of index.members) {
    const key = folder.keyOf(node, scope);
    if (key === null) continue;
    const isPassing = key === 'prototype' && PASSES.test(folder.path(node, scope));
    if (look(isPassing ? 'value' : key)) return true;
  }
  return index.calls.some((placed) => callActs(folder, placed, look));
}

function callActs(
  folder: Folder,
  { node, scope }: Placed,
  look: (name: string) => boolean,
): boolean {
  const path = node.callee ? folder.path(node.callee, scope) : '';
  if (path === '') return false;
  if (path === 'Object.defineProperty' && folder.text(node.arguments?.[1], scope) === 'value') {
    return look('value');
  }
  return look(path);
}
