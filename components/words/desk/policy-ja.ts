import type { PolicyWords } from './policy.ts';

export const policyJa: PolicyWords = { heading: 'x', lead: 'x' };
