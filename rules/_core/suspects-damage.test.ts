import { expect, it } from 'vitest';
import { suspectsDamage } from './suspects-damage.ts';

it('grave findings of scripts that take card data suspect damage; milder ones and weak settings do not', () => {
  const suspects = (rule: string, severity: 'high' | 'critical' | 'medium') =>
    suspectsDamage({ rule, severity });
  expect(suspects('skimmer-code-in-script', 'critical')).toBe(true);
  expect(suspects('card-data-sent-to-third-party', 'high')).toBe(true);
  expect(suspects('card-data-sent-to-third-party', 'medium')).toBe(false);
  // The shop's own construction: nobody else takes the card.
  expect(suspects('card-number-reaches-merchant', 'critical')).toBe(false);
  expect(suspects('a-rule-of-another-version', 'critical')).toBe(false);
});
