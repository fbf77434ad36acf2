/** The project's own corpus of scripts: what the profiler should find, and what it must leave alone. */
import { readFileSync } from 'node:fs';
import { ORDINARY } from './benign-table.ts';
import heldOut from './held-out.json' with { type: 'json' };
import { libraryFiles } from './library-files.ts';
import { FIXTURES } from './technique-table.ts';
import { SLOW_VARIANTS, VARIANT_NAMES, VARIANTS, type VariantName } from './variants/variants.ts';

export interface CorpusScript {
  /** Fixture or library, and `~variant` where it is one. */
  id: string;
  side: 'malicious' | 'benign';
  /** A technique's name; `ordinary` or `library` of the others. */
  technique: string;
  /** How common the technique is, A to D; null of benign ones. */
  tier: string | null;
  variant: VariantName | 'original' | 'customised';
  /** Of the third by which nobody tunes; its misses are counted and never named. */
  heldOut: boolean;
  text(): string;
}

type Base = Omit<CorpusScript, 'variant'>;

const held: ReadonlySet<string> = new Set([...heldOut.malicious, ...heldOut.benign]);
const fileOf = (side: string, name: string): string =>
  readFileSync(new URL(`./${side}/${name}.js`, import.meta.url), 'utf8');

const MALICIOUS: readonly Base[] = Object.entries(FIXTURES).map(([id, { technique, tier }]) => ({
  id,
  side: 'malicious',
  technique,
  tier,
  heldOut: held.has(id),
  text: () => fileOf('malicious', id),
}));

const WRITTEN: readonly Base[] = Object.keys(ORDINARY).map((id) => ({
  id,
  side: 'benign',
  technique: 'ordinary',
  tier: null,
  heldOut: held.has(id),
  text: () => fileOf('benign', id),
}));

const libraries = (): Base[] =>
  libraryFiles().map(({ path, text }) => ({
    id: path,
    side: 'benign',
    technique: 'library',
    tier: null,
    heldOut: false,
    text: () => text,
  }));

/** Variants by which a shop's own code and its themes are really shipped or protected. */
export const ORDINARY_VARIANTS: readonly VariantName[] = [
  'minified',
  'obfuscated-low',
  'obfuscated-default',
  'obfuscated-high',
  'obfuscated-rc4',
  'hex-escapes',
  'hex-array',
  'concatenated',
  'word-packed',
  'base64-eval',
  'char-codes-eval',
  'tag-manager-html',
];

/** Libraries are obfuscated up to this many characters: larger ones take seconds each. */
const LARGEST_OBFUSCATED = 20_000;
const OBFUSCATED_LIBRARIES = 40;

const original = (base: Base): CorpusScript => ({ ...base, variant: 'original' });

function varied(base: Base, variant: VariantName): CorpusScript {
  const id = `${base.id}~${variant}`;
  return { ...base, id, variant, text: () => VARIANTS[variant](base.text(), base.id) };
}

/** A library with the shop's own code behind it, which is no parasite. */
function customised(base: Base): CorpusScript {
  const tailed = VARIANTS['parasite-end'];
  return {
    ...base,
    id: `${base.id}~customised`,
    variant: 'customised',
    text: () => tailed(base.text(), base.id),
  };
}

export const maliciousOriginals = (): CorpusScript[] => MALICIOUS.map(original);

/** Every fixture in every variant. */
export const maliciousVariants = (): CorpusScript[] =>
  MALICIOUS.flatMap((base) => VARIANT_NAMES.map((variant) => varied(base, variant)));

/** Every fixture in some variants, each variant with about as many fixtures; quick enough for a test. */
export function someMaliciousVariants(each: number): CorpusScript[] {
  return MALICIOUS.flatMap((base, n) =>
    Array.from({ length: each }, (_, k) =>
      varied(base, VARIANT_NAMES[(n * each + k) % VARIANT_NAMES.length] ?? 'minified'),
    ),
  );
}

export const benignOriginals = (): CorpusScript[] => [...libraries(), ...WRITTEN].map(original);

/** What is left of ordinary scripts once somebody has packed or obfuscated them. */
export const benignVariants = (): CorpusScript[] => [
  ...WRITTEN.map(customised),
  ...WRITTEN.flatMap((base) => ORDINARY_VARIANTS.map((variant) => varied(base, variant))),
  ...obfuscatedLibraries(),
];

/** Without those that take long to make, but for some. */
export function someBenignVariants(slow: number): CorpusScript[] {
  const isSlow = ({ variant }: CorpusScript): boolean =>
    SLOW_VARIANTS.some((name) => name === variant);
  const all = benignVariants();
  const rare = all.filter(isSlow);
  const step = Math.max(1, Math.floor(rare.length / slow));
  return [...all.filter((script) => !isSlow(script)), ...rare.filter((_, n) => n % step === 0)];
}

function obfuscatedLibraries(): CorpusScript[] {
  return libraries()
    .filter((base) => base.text().length <= LARGEST_OBFUSCATED)
    .slice(0, OBFUSCATED_LIBRARIES)
    .flatMap((base) => [varied(base, 'obfuscated-default'), varied(base, 'obfuscated-high')]);
}
