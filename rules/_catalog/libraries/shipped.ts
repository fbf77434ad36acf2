import shipped from '@salesforce/code-analyzer-retirejs-engine/vulnerabilities/RetireJsVulns.json';
import { type LibraryRepository, reduceRepository } from './repository.ts';

/**
 * Release of the package that the data comes in, and the day it was published: the package fetches the data when it is made,
 * so no entry is newer. The data itself names no day. A test holds the two together.
 */
export const SHIPPED_RELEASE = { version: '0.32.0', date: '2026-07-18' } as const;

/** The data that comes with the extension; what the build has already reduced is not changed again. */
export function shippedRepository(): LibraryRepository {
  const reduced = reduceRepository(shipped);
  if (!reduced) throw new TypeError('the data on libraries is of another shape than it was');
  return reduced;
}
