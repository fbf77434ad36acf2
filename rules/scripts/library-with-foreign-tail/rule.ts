import { profiledScripts, scriptEvidence } from '../../_core/profiled-scripts.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'scriptProfiles'],
  guidelines: ['CCSG-SKIMMING', 'PCI-6.4.3', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    for (const script of derive(profiledScripts)) {
      if (script.cause !== 'foreign-tail') continue;
      const tail = script.profile.signals.find(({ kind }) => kind === 'foreign-tail');
      report({
        message: 'tail',
        values: {
          script: script.name,
          library: script.profile.libraries[0]?.name ?? tail?.detail ?? '?',
          line: tail?.line ?? 1,
        },
        evidence: scriptEvidence(script, facts, ['foreign-tail']),
        confidence: 'tentative',
        severity: script.profile.verdict === 'suspicious' ? 'high' : 'medium',
        grade: 'static',
      });
    }
    return;
  },
});
