import { defineRule } from '../../_core/rule.ts';
import { counts } from '../../_launch/waivers.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  only: 'launch-profile',
  needs: ['documents', 'launchProfile'],
  guidelines: ['IPA-EC-B03'],
  mend: { by: ['builder', 'store'], effort: 'small' },
  text,
  check({ facts, report }) {
    const url = facts.documents[0]?.url ?? '';
    for (const { waivers, day } of facts.launchProfile)
      for (const waiver of waivers.filter((one) => !counts(one, day))) {
        report({
          message: 'expired',
          values: { name: waiver.rule, until: waiver.until, reason: waiver.reason.slice(0, 200) },
          confidence: 'certain',
          evidence: [{ kind: 'url', role: 'page', url }],
        });
      }
  },
});
