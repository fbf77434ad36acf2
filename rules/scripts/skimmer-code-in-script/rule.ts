import {
  type ProfiledScript,
  profiledScripts,
  scriptEvidence,
} from '../../_core/profiled-scripts.ts';
import { defineRule } from '../../_core/rule.ts';
import type { Confidence, Severity } from '../../_core/verdict.ts';
import { text } from './text.ts';

type Message = 'skimmer' | 'at-payment-company' | 'suspicious';

const JUDGED: Readonly<Record<Message, { severity: Severity; confidence: Confidence }>> = {
  skimmer: { severity: 'critical', confidence: 'firm' },
  // Its programs take cards and send them by profession: that all marks come together there may yet have a good reason.
  'at-payment-company': { severity: 'high', confidence: 'tentative' },
  suspicious: { severity: 'high', confidence: 'tentative' },
};

export default defineRule({
  severity: 'critical',
  only: 'payment-page',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'scriptProfiles'],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'PCI-6.4.3', 'PCI-11.6.1'],
  mend: { by: ['builder', 'psp'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    for (const script of derive(profiledScripts)) {
      if (script.cause !== 'skimmer-code') continue;
      const message = messageOf(script);
      report({
        message,
        values: { script: script.name },
        evidence: scriptEvidence(script, facts),
        ...JUDGED[message],
        grade: 'static',
      });
    }
    return;
  },
});

function messageOf({ profile, owner }: ProfiledScript): Message {
  if (profile.verdict !== 'skimmer') return 'suspicious';
  return owner === 'psp' ? 'at-payment-company' : 'skimmer';
}
