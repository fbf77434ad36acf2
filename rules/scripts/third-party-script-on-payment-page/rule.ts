import { elementEvidence } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import { isSameSite } from '../../_core/site.ts';
import { type ThirdPartyHost, thirdPartyScripts } from '../../_core/third-party-scripts.ts';
import { isAgreedHost, launchProfileIn } from '../../_launch/agreed.ts';
import { text } from './text.ts';

/** More hosts than this are summed up, so that one cause does not fill the list. */
const MOST = 5;

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'PCI-6.4.3'],
  mend: { by: ['builder', 'store'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const agreed = launchProfileIn(facts)?.scriptHosts ?? null;
    // Whoever's frame takes the card here may load its own script; an unknown one has a rule of its own.
    const takesCard = ({ host }: ThirdPartyHost) =>
      payment.hostedFrames.some((frame) => isSameSite(frame.src, host));
    const hosts = derive(thirdPartyScripts).filter(
      (entry) => !entry.isPsp && !takesCard(entry) && !isAgreedHost(entry.host, agreed),
    );
    const besideFields = payment.ownFields.length > 0;
    // A script under a hash cannot be changed without the shop.
    // Where hosts were agreed, another one is news.
    const severityOf = (entries: ThirdPartyHost[]) => {
      if (agreed) return besideFields ? 'high' : 'medium';
      return besideFields && !entries.every(isPinned) ? 'medium' : 'low';
    };
    const shown = hosts.length > MOST ? MOST - 1 : hosts.length;
    for (const entry of hosts.slice(0, shown)) {
      report({
        message: agreed ? 'not-agreed' : besideFields ? 'beside-card-fields' : 'on-payment-page',
        values: { host: named(entry), count: entry.scripts.length },
        evidence: elementEvidence(entry.scripts),
        confidence: 'certain',
        severity: severityOf([entry]),
      });
    }
    const rest = hosts.slice(shown);
    if (rest.length === 0) return;
    report({
      message: 'more-hosts',
      values: {
        count: rest.length,
        hosts: rest
          .map((entry) => entry.host)
          .slice(0, 10)
          .join(', '),
      },
      evidence: elementEvidence(
        rest.flatMap((entry) => entry.scripts.slice(0, 1)),
        20,
      ),
      confidence: 'certain',
      severity: severityOf(rest),
    });
    return;
  },
});

function isPinned(entry: ThirdPartyHost): boolean {
  return entry.scripts.every((script) => script.integrity !== '');
}

function named(entry: ThirdPartyHost): string {
  return entry.vendor ? `${entry.host} (${entry.vendor.name})` : entry.host;
}
