import { findVendorByUrl } from '../../_catalog/script-hosts/vendors.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { recorderGap } from '../../_core/recorder-state.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Act, carriesCard, scriptBehaviour } from '../../_core/script-behaviour.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

/** Shorter texts are libraries' probes (`return this`), in characters. */
const LEAST_CODE = 40;

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'calls', 'recorders'],
  guidelines: ['CCSG-SKIMMING', 'PCI-6.4.3'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const { acts } = derive(scriptBehaviour);
    const opened = acts.filter(isOpening);
    for (const [key, connects] of groupedBy(opened, keyOf)) {
      const first = connects[0];
      if (!first) continue;
      const isDirect = first.api === 'RTCPeerConnection';
      const same = acts.filter(({ actor }) => actor.url === first.actor.url && actor.url !== '');
      const code = same.filter((act) => isCodeAfter(act, first));
      const reads = same.filter(readsCard);
      const isGrave = code.length > 0 || (isDirect && reads.length > 0);
      const message = code.length > 0 ? 'code-received' : isDirect ? 'webrtc' : 'websocket';
      report({
        message: isDirect && isGrave && code.length === 0 ? 'webrtc-beside-card' : message,
        values: { script: scriptOf(first), host: hostOf(first.target) || key.split(' ')[1] || '?' },
        evidence: callEvidence([first, ...code.slice(0, 2), ...(isGrave ? reads.slice(0, 2) : [])]),
        confidence: isGrave ? 'firm' : 'tentative',
        severity: isGrave ? 'high' : isDirect ? 'medium' : 'low',
        grade: isGrave ? 'armed' : 'static',
      });
    }
    const fields = payment.ownFields.map(({ field }) => field);
    const gap = opened.length > 0 ? null : recorderGap(facts, fields);
    return gap ? { unknown: gap } : undefined;
  },
});

/** Connections that neither the shop's own server, a payment company nor a known company stands behind. */
function isOpening({ api, actor, destination, target }: Act): boolean {
  if (actor.owner === 'psp' || actor.vendor !== null) return false;
  if (api === 'RTCPeerConnection') return true;
  return api === 'WebSocket' && destination === 'elsewhere' && !findVendorByUrl(target);
}

function keyOf({ api, target, actor }: Act): string {
  return api === 'WebSocket' ? `${api} ${hostOf(target)}` : `${api} ${actor.url}`;
}

/** Text that the connecting script had the browser run, or what such text did, after the connection was asked for. */
function isCodeAfter({ role, size, at, by }: Act, connect: Act): boolean {
  if (at < connect.at) return false;
  const isCodesDeed = by?.evaluated === true && connect.by?.evaluated !== true;
  return (role === 'evaluate' && size >= LEAST_CODE) || isCodesDeed;
}

function readsCard(act: Act): boolean {
  return (
    act.role === 'read' && (act.subject === 'pan' || act.subject === 'code' || carriesCard(act))
  );
}

function scriptOf({ actor }: Act): string {
  return actor.url === '' ? '?' : `${hostOf(actor.url)}${pathOf(actor.url)}`;
}
