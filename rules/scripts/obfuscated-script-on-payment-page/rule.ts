import { profiledScripts, scriptEvidence } from '../../_core/profiled-scripts.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'scriptProfiles'],
  guidelines: ['CCSG-SKIMMING', 'PCI-6.4.3'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    for (const script of derive(profiledScripts)) {
      if (script.cause !== 'obfuscated') continue;
      const isOwn = script.owner === 'shop';
      report({
        message: isOwn ? 'own' : 'third-party',
        values: { script: script.name },
        evidence: scriptEvidence(script, facts, ['obfuscation', 'escaped-text']),
        confidence: 'tentative',
        severity: isOwn ? 'low' : 'medium',
        grade: 'static',
      });
    }
    return;
  },
});
