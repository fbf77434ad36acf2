import { cardStrength, cardWasTyped, carriesWholeNumber } from '../../_core/card-strength.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { CARD_BEHAVIOUR_NEEDS, nothingFound } from '../../_core/payment-behaviour.ts';
import { seenAtShop } from '../../_core/payment-method-facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Act, actorName, isSink, scriptBehaviour } from '../../_core/script-behaviour.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

// No checkout takes orders at a picture, a style sheet or a folder of files.
const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|css|js|mjs|map|woff2?|ttf|eot|txt|xml|mp[34])$/i;
const FOLDER = /^\/(?:[^/]+\/)*(?:images?|img|media|uploads?|fonts?|css|js|static)\//i;

export default defineRule({
  severity: 'critical',
  needs: CARD_BEHAVIOUR_NEEDS,
  guidelines: ['CCSG-NR-P', 'CCSG-NR', 'IPA-EC-B06'],
  mend: { by: ['builder', 'psp'], effort: 'large' },
  text,
  check({ facts, derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const page = facts.documents[0]?.url ?? '';
    // What was seen in a submitted form is told by card-number-reaches-merchant: one cause, one finding.
    const told = seenAtShop(facts, page)?.action ?? null;
    const typed = cardWasTyped(facts, acts);
    const sent = acts.filter(
      (act) =>
        isSink(act) &&
        act.destination === 'shop' &&
        carriesWholeNumber(act) &&
        !(told !== null && isSubmission(act) && pathOf(act.target) === pathOf(told)),
    );
    for (const group of groupedBy(
      sent,
      ({ target, actor }) => `${actor.url} ${placeOf(target)}`,
    ).values()) {
      const first = group[0];
      if (!first) continue;
      const message = messageFor(first);
      const proven = cardStrength(group) === 'number';
      report({
        message: proven || typed ? message : 'number-like',
        values: { script: actorName(first), place: placeOf(first.target) },
        evidence: callEvidence(group),
        severity: proven || typed ? 'critical' : 'medium',
        confidence: proven ? 'certain' : typed ? 'firm' : 'tentative',
        ...(proven && { grade: 'leak-proven' }),
      });
    }
    return derive(nothingFound);
  },
});

function messageFor({ target, actor }: Act): 'sent' | 'sent-to-odd-place' | 'sent-by-third-party' {
  const path = pathOf(target);
  if (FILE.test(path) || FOLDER.test(path)) return 'sent-to-odd-place';
  const theirs = actor.owner === 'third-party' && !actor.mixed;
  return theirs ? 'sent-by-third-party' : 'sent';
}

function isSubmission({ api }: Act): boolean {
  return api === 'form.submit' || api === 'navigation';
}

function placeOf(url: string): string {
  return `${hostOf(url)}${pathOf(url)}`;
}
