/**
 * What the texts of an example's scripts say, worked out by the product's own profiler, library data and list reader. Inline
 * texts are in the example; those of scripts with an address stand in a line of their own, in one line:
 *
 *     <!-- text: https://cdn.example/a.js jQuery.fn = {}; -->
 *     <!-- listed: ||evil.example^ -->
 */
import { createHash } from 'node:crypto';
import {
  createMatcher,
  knownVulnerabilities,
  librariesInText,
  librariesInUrl,
} from '../../rules/_catalog/libraries/match.ts';
import { SHIPPED_RELEASE, shippedRepository } from '../../rules/_catalog/libraries/shipped.ts';
import { createDerive } from '../../rules/_core/derive.ts';
import type { Facts } from '../../rules/_core/facts.ts';
import type { BackgroundTables } from '../../rules/_core/merge.ts';
import { type PageScript, pageScripts } from '../../rules/_core/page-scripts.ts';
import type { ScriptProfileFact } from '../../rules/_core/script-facts.ts';
import { hostAndParents } from '../../rules/_indicators/host-name.ts';
import { namedHosts } from '../../rules/_indicators/named-hosts.ts';
import { readLine } from '../../rules/_indicators/read-line.ts';
import { profileText } from '../../rules/_profile/profile-text.ts';

export const PROFILE_DIRECTIVES = ['text', 'listed'] as const;

/** A directive as it stands in a README: its name and what follows the colon. */
export interface ProfileLine {
  name: (typeof PROFILE_DIRECTIVES)[number];
  value: string;
}

/** Texts of an example's scripts: the inline ones in the order of the page, the others by address. */
export interface ExampleTexts {
  inline: readonly string[];
  lines: readonly ProfileLine[];
}

/** The tables that the background would add once it had read these texts. */
export function profileTables(facts: Facts, { inline, lines }: ExampleTexts): BackgroundTables {
  const external = new Map(valuesOf(lines, 'text').map(splitAtSpace));
  const scripts = createDerive(facts)(pageScripts);
  const texts = scripts.map((script) =>
    script.kind === 'inline' ? inline[script.index ?? -1] : external.get(script.url),
  );
  const scriptProfiles = scripts.map((script, at) => profileFact(script, texts[at]));
  const listed = valuesOf(lines, 'listed');
  return {
    scriptProfiles,
    vulnerableLibraries: scriptProfiles.flatMap((row, at) => librariesOf(row, texts[at])),
    ...(listed.length > 0 && {
      indicatorHits: hitsOf({ ...facts, scriptProfiles }, listed),
    }),
  };
}

function valuesOf(lines: readonly ProfileLine[], wanted: ProfileLine['name']): string[] {
  return lines.filter(({ name }) => name === wanted).map(({ value }) => value);
}

function splitAtSpace(value: string): [url: string, text: string] {
  const at = value.indexOf(' ');
  if (at < 0) throw new Error(`text: "${value}" is an address without a text`);
  return [value.slice(0, at), value.slice(at + 1)];
}

function profileFact(script: PageScript, text: string | undefined): ScriptProfileFact {
  const { doc, index, url, kind, provenance } = script;
  return {
    ...{ doc, index, url, kind, provenance, key: `${kind} ${url} ${index}` },
    ...{ integrity: 'none', varying: false },
    text: text === undefined ? 'not-available' : 'read',
    hash: text === undefined ? null : createHash('sha256').update(text).digest('hex'),
    size: text?.length ?? null,
    profile: text === undefined ? null : profileText(text),
  };
}

const repository = shippedRepository();
const matcher = createMatcher(repository);

function librariesOf(
  { doc, index, url, kind }: ScriptProfileFact,
  text: string | undefined,
): NonNullable<BackgroundTables['vulnerableLibraries']> {
  const found = text === undefined ? new Map() : librariesInText(matcher, text);
  const named = kind === 'external' ? librariesInUrl(matcher, url) : new Map();
  const place = { doc, index, url, dataDate: SHIPPED_RELEASE.date };
  return knownVulnerabilities(repository, new Map([...named, ...found])).map((known) => ({
    ...place,
    ...known,
  }));
}

function hitsOf(
  facts: Facts,
  listed: readonly string[],
): NonNullable<BackgroundTables['indicatorHits']> {
  const names = new Set(
    listed.flatMap((line) => {
      const reading = readLine(line, () => null);
      if (reading.kind !== 'hosts') throw new Error(`listed: "${line}" names no host`);
      return reading.hosts;
    }),
  );
  return namedHosts(facts).flatMap((row) => {
    const entry = hostAndParents(row.host).find((host) => names.has(host));
    return entry === undefined ? [] : [{ ...row, entry, list: 'README' }];
  });
}
