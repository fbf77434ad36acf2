import { profiledScripts, scriptEvidence } from '../../_core/profiled-scripts.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  only: 'payment-page',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'scriptProfiles'],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'PCI-6.4.3'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    for (const script of derive(profiledScripts)) {
      const [host, ...more] = script.strangeHosts;
      if (script.cause !== 'encoded-host' || host === undefined) continue;
      const isPosing = script.profile.signals.some(({ kind }) => kind === 'poses-as-vendor');
      report({
        message: isPosing ? 'posing' : more.length > 0 ? 'hidden-hosts' : 'hidden-host',
        values: { script: script.name, host, more: more.length },
        evidence: scriptEvidence(script, facts, ['encoded-host', 'poses-as-vendor']),
        confidence: isPosing ? 'firm' : 'tentative',
        severity: isPosing || script.profile.verdict === 'suspicious' ? 'high' : 'medium',
        grade: 'static',
      });
    }
    return;
  },
});
