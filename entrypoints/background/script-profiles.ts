import { createDerive } from '../../rules/_core/derive.ts';
import { BOUNDS, type Facts } from '../../rules/_core/facts.ts';
import type { BackgroundTables } from '../../rules/_core/merge.ts';
import { type PageScript, pageScripts } from '../../rules/_core/page-scripts.ts';
import { enforcedPolicies } from '../../rules/_core/response-headers.ts';
import type { ScriptProfileFact } from '../../rules/_core/script-facts.ts';
import {
  type Digests,
  hashesAskedFor,
  integrityMethod,
} from '../../rules/_core/script-integrity.ts';
import { keyOf } from '../../rules/_inventory/identity.ts';
import { identifiable } from '../../rules/_inventory/sightings.ts';
import type { DocumentTexts } from '../script-texts/read.ts';
import { profileInWorker } from './profiler.ts';
import { profileOf } from './profiles.ts';
import type { ReadText, TextReader } from './script-texts.ts';

/** One audit's facts with what its texts are read with. */
export interface Given {
  facts: Facts;
  /** `scheme://host` */
  store: string;
  /** The texts that only documents have, by `doc`; a document that could not be entered again is missing. */
  inPage: ReadonlyMap<number, DocumentTexts>;
  reader: TextReader;
}

export interface ReadScripts {
  /** What rules are given. */
  tables: BackgroundTables;
  /** The texts by their hash, for whoever compares or searches them. Never kept as they are. */
  texts: ReadonlyMap<string, string>;
  /** Scripts whose text was too long to be handed over. */
  cut: number;
  /** Milliseconds for which the profiler's worker was at it. */
  profilerMs: number;
}

/** Reads and profiles every script of a page. Rejects where it is called off, or no worker can be had. */
export async function readScripts(given: Given): Promise<ReadScripts> {
  const { facts, inPage } = given;
  if (!facts.documents || !facts.scripts) throw new TypeError('no scripts');
  const texts = new Map<string, string>();
  let profilerMs = 0;
  const profile = async (text: string) => {
    const began = performance.now();
    return profileInWorker(text).finally(() => {
      profilerMs += performance.now() - began;
    });
  };
  const scripts = createDerive(facts)(pageScripts).slice(0, BOUNDS.rows);
  const scriptProfiles = await Promise.all(
    scripts.map(async (script): Promise<ScriptProfileFact> => {
      const read = await readText(script, given);
      if (read.text !== null && read.hash !== null) texts.set(read.hash, read.text);
      return factOf(script, read, given, profile);
    }),
  );
  const cut = [...inPage.values()].reduce((sum, document) => sum + document.cut, 0);
  return { tables: { scriptProfiles }, texts, cut, profilerMs };
}

function readText(script: PageScript, { facts, inPage, reader }: Given): Promise<ReadText> {
  const document = facts.documents?.find(({ doc }) => doc === script.doc);
  return reader.read(script, {
    texts: inPage.get(script.doc) ?? null,
    // A frame without an address of its own has its parent's scheme and host.
    url: document?.origin || (document?.url ?? ''),
    charset: document?.charset ?? 'utf-8',
  });
}

async function factOf(
  script: PageScript,
  { state, text, hash, varying }: ReadText,
  { facts, store }: Given,
  profile: Parameters<typeof profileOf>[1],
): Promise<ScriptProfileFact> {
  const { doc, index, url, kind, provenance, element } = script;
  const policies = enforcedPolicies(facts, doc);
  const digests = kind === 'inline' && text !== null ? await digestsOf(text, policies) : null;
  const row = {
    ...{ doc, index, url, kind, provenance, hash, varying },
    integrity: element ? integrityMethod(element, policies, digests) : ('none' as const),
    text: state,
    size: text?.length ?? null,
    profile:
      text === null || hash === null ? null : await profileOf({ text, hash, store }, profile),
  };
  return { ...row, key: keyOf(identifiable(row)) };
}

const ALGORITHMS = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

async function digestsOf(text: string, policies: readonly string[]): Promise<Digests> {
  const digests: Digests = {};
  for (const name of hashesAskedFor(policies)) {
    const bytes = await crypto.subtle.digest(ALGORITHMS[name], new TextEncoder().encode(text));
    digests[name] = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  }
  return digests;
}
