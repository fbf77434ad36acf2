import { describe, expect, it } from 'vitest';
import { hashesAskedFor, integrityMethod } from './script-integrity.ts';

const DIGEST = 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=';
const inline = { inline: true, integrity: '', hasNonce: false };
const external = { inline: false, integrity: '', hasNonce: false };

describe('integrityMethod', () => {
  it.each([
    ['an integrity attribute', { ...external, integrity: `sha256-${DIGEST}` }, [], 'sri'],
    ['one that no browser understands', { ...external, integrity: 'md5-abc' }, [], 'none'],
    [
      'one on an inline script, which browsers ignore',
      { ...inline, integrity: `sha256-${DIGEST}` },
      [],
      'none',
    ],
    ['a hash of the text', inline, [`script-src 'self' 'sha256-${DIGEST}'`], 'csp-hash'],
    [
      'the same in base64url',
      inline,
      [`script-src 'sha256-n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg='`],
      'csp-hash',
    ],
    ['a hash of another text', inline, [`script-src 'sha256-${DIGEST.replace('n', 'm')}'`], 'none'],
    ['a hash in a directive for styles', inline, [`style-src 'sha256-${DIGEST}'`], 'none'],
    ['a hash that only default-src names', inline, [`default-src 'sha256-${DIGEST}'`], 'csp-hash'],
    [
      'default-src where script-src overrules it',
      inline,
      [`script-src 'self'; default-src 'sha256-${DIGEST}'`],
      'none',
    ],
    [
      'the second of two directives',
      inline,
      [`script-src 'self'; script-src 'sha256-${DIGEST}'`],
      'none',
    ],
    [
      'the second of two policies',
      inline,
      ["script-src 'self'", `script-src-elem 'sha256-${DIGEST}'`],
      'csp-hash',
    ],
    [
      'a nonce asked for and given',
      { ...inline, hasNonce: true },
      ["script-src 'nonce-q1w2e3'"],
      'nonce',
    ],
    ['a nonce that nobody asks for', { ...inline, hasNonce: true }, ["script-src 'self'"], 'none'],
    ['a nonce asked for and not given', inline, ["script-src 'nonce-q1w2e3'"], 'none'],
    [
      'a nonce on an external script',
      { ...external, hasNonce: true },
      ["script-src 'nonce-q1w2e3' 'self'"],
      'nonce',
    ],
    [
      'a nonce where any host may come in',
      { ...external, hasNonce: true },
      ["script-src 'nonce-q1w2e3' https:"],
      'none',
    ],
    [
      'the same with strict-dynamic',
      { ...external, hasNonce: true },
      ["script-src 'nonce-q1w2e3' https: 'strict-dynamic'"],
      'nonce',
    ],
    [
      'an integrity attribute beside a nonce',
      { ...external, hasNonce: true, integrity: `sha256-${DIGEST}` },
      ["script-src 'nonce-q1w2e3'"],
      'sri',
    ],
  ] as const)('%s → %o %o %s', (_, script, policies, method) => {
    expect(integrityMethod(script, policies, { sha256: DIGEST })).toBe(method);
  });

  it('says none of an inline text that was not read', () => {
    expect(integrityMethod(inline, [`script-src 'sha256-${DIGEST}'`], null)).toBe('none');
  });
});

it('names the hashes that policies ask for', () => {
  expect(hashesAskedFor([`script-src 'SHA384-${DIGEST}'`, "default-src 'self'"])).toEqual([
    'sha384',
  ]);
  expect(hashesAskedFor([])).toEqual([]);
});
