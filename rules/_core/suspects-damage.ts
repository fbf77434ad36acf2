import { rules } from '../index.ts';
import { compareSeverity, type Finding } from './verdict.ts';

/** True where a finding may mean that somebody already takes card data, and not only that somebody could. */
export function suspectsDamage({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return rules.get(rule)?.suspectsDamage === true && compareSeverity(severity, 'high') <= 0;
}
