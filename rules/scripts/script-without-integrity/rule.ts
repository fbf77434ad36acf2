import { elementEvidence } from '../../_core/evidence.ts';
import type { ScriptFact } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { thirdPartyScripts } from '../../_core/third-party-scripts.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

// `@2.4.1/`, `/3.7.1/`, `-3.7.1.min.js`: an address whose content is meant to stay as it is. A `?ver=` promises nothing.
const PINNED = /@\d+(?:\.\d+)+|\/v?\d+(?:\.\d+)+\/|[-._/]v?\d+(?:\.\d+)+(?:[.-][a-z]+)*\.m?js/i;

export default defineRule({
  severity: 'low',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['PCI-6.4.3', 'CCSG-V3'],
  mend: { by: ['builder'], effort: 'small' },
  text,
  check({ derive, report }) {
    const moving: ScriptFact[] = [];
    for (const { host, scripts, isPsp, vendor } of derive(thirdPartyScripts)) {
      // Their vendors change these in place: a hash would stop them at the next release.
      if (isPsp || vendor?.selfUpdating) continue;
      const bare = scripts.filter((script) => script.integrity === '');
      const pinned = bare.filter((script) => PINNED.test(script.src.split('?', 1)[0] ?? ''));
      moving.push(...bare.filter((script) => !pinned.includes(script)));
      if (pinned.length === 0) continue;
      report({
        message: 'pinned-version',
        values: { host, count: pinned.length },
        evidence: elementEvidence(pinned),
        confidence: 'certain',
      });
    }
    if (moving.length === 0) return;
    const hosts = [...new Set(moving.map((script) => hostOf(script.src)))];
    report({
      message: 'moving-version',
      values: { count: moving.length, hosts: hosts.slice(0, 10).join(', ') },
      evidence: elementEvidence(moving, 10),
      confidence: 'tentative',
      severity: 'info',
    });
    return;
  },
});
