import type { Api } from '../../_core/behaviour-facts.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { CARD_BEHAVIOUR_NEEDS, nothingFound } from '../../_core/payment-behaviour.ts';
import { defineRule } from '../../_core/rule.ts';
import {
  type Act,
  actorName,
  carriesCard,
  isOnCardField,
  scriptBehaviour,
} from '../../_core/script-behaviour.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

/** `Function('return this')` and small templates are shorter; a second stage is not. */
const LONG = 200;
const READERS: readonly Api[] = [
  'fetch',
  'XMLHttpRequest',
  'EventSource',
  'WebSocket',
  'image.src',
];

export default defineRule({
  severity: 'medium',
  needs: CARD_BEHAVIOUR_NEEDS,
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'PCI-6.4.3'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const runs = acts.filter((act) => act.role === 'evaluate' && act.size >= LONG && act.by?.url);
    for (const [url, group] of groupedBy(runs, ({ by }) => by?.url ?? '')) {
      const first = group[0];
      if (!first) continue;
      const source = sourceOf(acts, url, Math.max(...group.map(({ at }) => at)));
      const touching = acts.filter(
        (act) => act.by?.evaluated && act.by.url === url && touchesCard(act),
      );
      const values = { script: actorName(first), source: source ? placeOf(source.target) : '?' };
      const evidence = callEvidence([
        ...(source ? [source] : []),
        ...group.slice(0, 2),
        ...touching.slice(0, 2),
      ]);
      if (touching.length > 0 && first.owner !== 'psp') {
        // Templates of the shop's own may stand around a card field: only a text that came from elsewhere is grave.
        const grave = source !== null || isStranger(first);
        const severity = grave ? 'high' : 'medium';
        const confidence = grave ? 'firm' : 'tentative';
        report({ message: 'touches-card', values, evidence, severity, confidence, grade: 'armed' });
      } else if (source !== null && (isStranger(first) || first.owner === 'shop')) {
        report({
          message: 'from-response',
          values,
          evidence,
          confidence: 'tentative',
          grade: 'static',
        });
      } else if (isStranger(first)) {
        const severity = 'low';
        report({
          message: 'evaluated',
          values,
          evidence,
          severity,
          confidence: 'tentative',
          grade: 'static',
        });
      }
    }
    return derive(nothingFound);
  },
});

/** The last thing that a script asked for before it ran a text. */
function sourceOf(acts: readonly Act[], url: string, at: number): Act | null {
  const asked = acts.filter(
    (act) => READERS.includes(act.api) && act.by?.url === url && act.at <= at,
  );
  return asked.at(-1) ?? null;
}

/** A third party that the catalogue does not know; delivery networks and tag managers evaluate templates every day. */
function isStranger({ actor }: Act): boolean {
  return actor.owner === 'third-party' && actor.vendor === null && !actor.mixed;
}

function touchesCard(act: Act): boolean {
  return carriesCard(act) || ((act.role === 'read' || act.role === 'listen') && isOnCardField(act));
}

function placeOf(url: string): string {
  return url === '' ? '?' : `${hostOf(url)}${pathOf(url)}`;
}
