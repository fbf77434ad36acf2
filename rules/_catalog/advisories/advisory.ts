/** Published weaknesses of shop software, by product, with the versions that have them. */
import type { VersionRange } from '../../_core/version.ts';
import type { EvidenceLevel } from '../evidence-level.ts';
import type { VulnerabilityKind } from './kinds.ts';

/** Day up to which the rows were gathered: what was published later is not here. */
export const GATHERED = '2026-11';

/** What whoever abuses it must have: nothing, a victim who follows a link, a shopper's account, an administrator's. */
export type Needed = 'none' | 'none-ui' | 'user' | 'admin';

export interface Advisory {
  /** CVE number, or the notice of the vendor where none was given. */
  readonly id: string;
  /** `JVN#63765888`. */
  readonly jvn?: string;
  readonly kind: VulnerabilityKind;
  /** Null where the record does not say. */
  readonly needs: Needed | null;
  readonly affected: readonly VersionRange[];
  readonly evidence: EvidenceLevel;
  /** Where the row was read: a record's name, or an address. */
  readonly source: string;
  /** The record itself could not be read: it never decides by itself. */
  readonly weak?: true;
  /** Only so where something is set or installed that no page shows: it never decides by itself. */
  readonly depends?: 'windows' | 'setting';
}

/** The last release of a line that is known here, which need not be the last there is. */
export interface LastRelease {
  /** `4.1`; null where the product has one line. */
  readonly line: string | null;
  readonly version: string;
  /** `YYYY-MM`; null where the day is not known. */
  readonly date: string | null;
  readonly evidence: EvidenceLevel;
  readonly source: string;
}

export interface Product {
  readonly advisories: readonly Advisory[];
  /** In the order of their versions. */
  readonly releases: readonly LastRelease[];
}

type Row = Omit<Advisory, 'id' | 'evidence' | 'source'>;

/** A row as the record of its CVE says it (level D). */
export function cve(id: `CVE-${string}`, row: Row): Advisory {
  return { id, ...row, evidence: 'D', source: 'CVE record' };
}

/** Addresses where a person reads of it: JVN's page, in Japanese, and the CVE record. */
export function addressesOf({ id, jvn, source }: Advisory): string[] {
  const number = jvn?.replace(/\D/g, '');
  return [
    ...(number ? [`https://jvn.jp/jp/JVN${number}/index.html`] : []),
    ...(id.startsWith('CVE-') ? [`https://www.cve.org/CVERecord?id=${id}`] : []),
    ...(source.startsWith('https:') ? [source] : []),
  ];
}
