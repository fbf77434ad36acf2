import { parse } from 'tldts';
import {
  DELIVERY_WORDS,
  NEIGHBOURS,
  SCRIPT_BRANDS,
  type ScriptBrand,
} from '../_catalog/script-hosts/brands.ts';

/** How a host name comes close to a well-known one that it is not. */
export type Likeness = 'misspelt' | 'borrowed' | 'other-ending' | 'nested';

export interface Lookalike {
  kind: Likeness;
  brand: ScriptBrand;
}

const SHORTEST = 6;
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  q: 'g',
  '5': 's',
  '3': 'e',
};
const REAL_SITES: ReadonlySet<string> = new Set([
  ...SCRIPT_BRANDS.flatMap((brand) => brand.sites),
  ...NEIGHBOURS,
]);
const BRANDS = SCRIPT_BRANDS.map((brand) => {
  const plain = withoutHyphens(brand.label);
  return { brand, plain, folded: folded(plain) };
});
type KnownBrand = (typeof BRANDS)[number];
const WORDS = DELIVERY_WORDS.join('|');
const DELIVERY = new RegExp(`^(?:${WORDS})*$`);

/** The well-known host that a host name looks like without being it, or null. */
export function lookalikeOf(host: string): Lookalike | null {
  const { domain, domainWithoutSuffix, subdomain, isPrivate } = parse(host, {
    allowPrivateDomains: true,
  });
  // Google has a home under every country's ending.
  if (!domain || REAL_SITES.has(domain) || domainWithoutSuffix === 'google') return null;
  const nested = nestedBrand(subdomain ?? '');
  if (nested) return { kind: 'nested', brand: nested };
  const label = withoutHyphens(domainWithoutSuffix ?? '');
  const labelFolded = folded(label);
  for (const known of BRANDS) {
    const kind = likenessOf(label, labelFolded, known, isPrivate === true);
    if (kind) return { kind, brand: known.brand };
  }
  const brand = misspeltSubdomain(subdomain ?? '');
  return brand && { kind: 'misspelt', brand };
}

function likenessOf(
  label: string,
  labelFolded: string,
  known: KnownBrand,
  onHostingService: boolean,
): Likeness | null {
  const { kind } = known.brand;
  if (isMisspelt(label, labelFolded, known)) return 'misspelt';
  // Under a hosting service (`jquery.github.io`) the name is as often its owner's as not.
  if (onHostingService) return null;
  if (label === known.plain) return kind === 'delivery' ? 'other-ending' : null;
  return kind !== 'word' && isBorrowed(label, known.plain) ? 'borrowed' : null;
}

/** A brand's whole real address in front of somebody else's (`www.googletagmanager.com.some-host.net`). */
function nestedBrand(subdomain: string): ScriptBrand | undefined {
  if (!subdomain.includes('.')) return undefined;
  const inner = `.${subdomain}.`;
  return SCRIPT_BRANDS.find((brand) => brand.sites.some((site) => inner.includes(`.${site}.`)));
}

/** A long invented name, misspelt letter for letter, in front of somebody else's domain. */
function misspeltSubdomain(subdomain: string): ScriptBrand | null {
  for (const label of subdomain.split('.').map(withoutHyphens)) {
    const found = BRANDS.find(
      ({ brand, plain }) =>
        brand.kind === 'delivery' &&
        plain.length >= 10 &&
        label.length === plain.length &&
        label !== plain &&
        distance(label, plain, 1) === 1,
    );
    if (found) return found.brand;
  }
  return null;
}

/** The brand with delivery words before or after it and nothing else. */
function isBorrowed(label: string, brand: string): boolean {
  const at = label.indexOf(brand);
  if (at < 0 || label.length === brand.length) return false;
  return DELIVERY.test(label.slice(0, at)) && DELIVERY.test(label.slice(at + brand.length));
}

/** A slip of the eye (`goog1e`, `jqurey`); for long invented words any slip of one letter, or two in very long ones. */
function isMisspelt(label: string, labelFolded: string, known: KnownBrand): boolean {
  const { brand, plain } = known;
  if (label === plain || label.length < SHORTEST || plain.length < SHORTEST) return false;
  // Two letters of a dictionary word swapped may be another word (magento, magneto).
  if (brand.kind !== 'word' && isSwap(label, plain)) return true;
  // Three look-alike letters in a short word make another word.
  if (labelFolded === known.folded) return plain.length > 9 || distance(label, plain, 2) <= 2;
  const slips = brand.kind === 'word' || plain.length < 10 ? 0 : plain.length < 13 ? 1 : 2;
  return slips > 0 && distance(label, plain, slips) <= slips;
}

function withoutHyphens(label: string): string {
  return label.replace(/-/g, '');
}

/** Letters that look alike made one, and doubled letters single. */
function folded(label: string): string {
  return label
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[01iq53]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replace(/(.)\1+/g, '$1');
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    at + 1 < a.length &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Optimal string alignment distance; what is above `limit` is only known to be above it. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + change);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(cells: readonly number[], index: number): number {
  return cells[index] ?? Number.POSITIVE_INFINITY;
}
