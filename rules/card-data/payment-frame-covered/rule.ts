import { findVendorByUrl } from '../../_catalog/script-hosts/vendors.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { FrameFact } from '../../_core/facts.ts';
import {
  hasNoAddress,
  isPassingCover,
  paymentFrames,
  shownCards,
} from '../../_core/payment-frames.ts';
import { defineRule } from '../../_core/rule.ts';
import { isPspHost } from '../../_core/third-party-scripts.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

// What else lies over parts of honest pages, by how its opening tag calls it.
const ORDINARY =
  /^<(?:dialog|label|a|img|svg|path|video|canvas)\b|modal|dialog|popup|pop-up|lightbox|drawer|backdrop|overlay|mask|toast|tooltip|placeholder|label|banner|menu/i;

const ASKING = /^<(?:input|select|textarea|form|iframe)\b/;

type Cover = 'ordinary' | 'asking' | 'other';

export default defineRule({
  severity: 'high',
  only: 'payment-page',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const frames = derive(paymentFrames).map(({ frame }) => frame);
    const covered = frames.filter(({ coveredBy }) => coveredBy !== '');
    const { atShop, inWrittenFrames } = derive(shownCards);
    const asksForCard = atShop.length + inWrittenFrames.length > 0;
    for (const frame of covered) {
      const cover = coverOf(frame, facts.frames);
      if (cover === 'ordinary' && !asksForCard) continue;
      const isForm =
        cover === 'asking' || inWrittenFrames.length > 0 || (asksForCard && cover === 'other');
      report({
        message: isForm ? 'covered-by-form' : 'covered',
        values: { host: hostOf(frame.src) || '?', cover: shortTag(frame.coveredBy) },
        evidence: elementEvidence([
          frame,
          { doc: frame.doc, path: '', excerpt: frame.coveredBy },
          ...[...atShop, ...inWrittenFrames].slice(0, 3).map(({ field }) => field),
        ]),
        confidence: isForm ? 'firm' : 'tentative',
        severity: isForm ? 'high' : 'medium',
        grade: isForm ? 'armed' : 'static',
      });
    }
    // A page without a layout (a tab in the background) could not be asked what lies over what.
    const isUnseen = frames.length > 0 && frames.every(({ visible }) => visible === null);
    return covered.length === 0 && isUnseen ? { unknown: 'no-layout' } : undefined;
  },
});

function coverOf(frame: FrameFact, frames: readonly FrameFact[]): Cover {
  const { coveredBy } = frame;
  if (!ASKING.test(coveredBy)) {
    return isPassingCover(coveredBy) || ORDINARY.test(coveredBy) ? 'ordinary' : 'other';
  }
  if (!coveredBy.startsWith('<iframe')) return isTick(coveredBy) ? 'other' : 'asking';
  const over = frames.find(({ doc, excerpt }) => doc === frame.doc && excerpt === coveredBy);
  // Payment companies lay their own steps (3-D Secure, a second sign-in) over their fields; consent and chat come in frames.
  if (over && (isPspHost(hostOf(over.src)) || findVendorByUrl(over.src))) return 'ordinary';
  return over && !hasNoAddress(over) ? 'other' : 'asking';
}

function isTick(tag: string): boolean {
  return /type="(?:checkbox|radio|button|submit|image|range)"/i.test(tag);
}

/** The tag with its id or class, for a sentence. */
function shortTag(tag: string): string {
  const name = /^<([a-z0-9-]+)/i.exec(tag)?.[1] ?? '?';
  const id = / id="([^"]{1,40})/.exec(tag)?.[1];
  const first = / class="([^" ]{1,40})/.exec(tag)?.[1];
  return id ? `${name}#${id}` : first ? `${name}.${first}` : name;
}
