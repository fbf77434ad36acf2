import {
  checkMissingDirectives,
  checkPlainUrlSchemes,
  checkScriptUnsafeInline,
  checkWildcards,
} from 'csp_evaluator/dist/checks/security_checks.js';
import { Version } from 'csp_evaluator/dist/csp.js';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { type Finding, Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

/** What one policy leaves open, as the words of the policy itself (`script-src https:`). */
export interface PolicyReview {
  /** False where neither `script-src` nor `default-src` is there. */
  limitsScripts: boolean;
  /** Sources that let an injected script run. */
  open: string[];
  /** Directives whose absence leaves a way round (`base-uri`, `object-src`). */
  gaps: string[];
}

// Allowlist bypasses are left out: they need a hole in the page first, and checking them costs milliseconds a host.
const CHECKS = [
  checkScriptUnsafeInline,
  checkPlainUrlSchemes,
  checkWildcards,
  checkMissingDirectives,
];

/** Reviews one policy as a browser of CSP level 3 reads it: nonces and hashes switch `'unsafe-inline'` off. */
export function reviewPolicy(policy: string): PolicyReview {
  const parsed = new CspParser(policy).csp;
  const findings = new CspEvaluator(parsed, Version.CSP3)
    .evaluate(undefined, CHECKS)
    .filter(({ severity }) => severity === Severity.HIGH);
  const missing = findings.filter(({ type }) => type === Type.MISSING_DIRECTIVES);
  const names = ['script-src', 'script-src-elem', 'script-src-attr'];
  const forScripts = new Set(names.map((name) => parsed.getEffectiveDirective(name)));
  const scripts = findings.filter(
    ({ type, directive }) => type !== Type.MISSING_DIRECTIVES && forScripts.has(directive),
  );
  return {
    limitsScripts: !missing.some(({ directive }) => directive === 'script-src'),
    open: unique(scripts.map(worded)),
    gaps: unique(missing.map(({ directive }) => directive).filter((name) => name !== 'script-src')),
  };
}

/** All policies of a page apply at once: the strictest decides, and a gap is one only where no policy closes it. */
export function reviewPolicies(policies: readonly string[]): PolicyReview {
  const reviews = policies.map(reviewPolicy).filter((review) => review.limitsScripts);
  const [strictest] = reviews.sort((a, b) => a.open.length - b.open.length);
  if (!strictest) return { limitsScripts: false, open: [], gaps: [] };
  const gaps = strictest.gaps.filter((gap) => reviews.every((review) => review.gaps.includes(gap)));
  return { ...strictest, gaps };
}

function worded({ directive, value }: Finding): string {
  return value === undefined ? directive : `${directive} ${value}`;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
