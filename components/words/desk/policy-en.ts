import type { PolicyWords } from './policy.ts';

export const policyEn: PolicyWords = { heading: 'x', lead: 'x' };
