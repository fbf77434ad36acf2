import { isPayment, isSwitch, type PaymentId, SWITCHES, type SwitchId } from './switches.ts';

export type PresetName = 'before' | 'after';

export interface Selection {
  readonly payment: PaymentId;
  readonly on: ReadonlySet<SwitchId>;
  /** The shortest query that gives this selection again; carried along by every link and form. */
  readonly query: readonly [key: 'preset' | 'set', value: string];
}

/**
 * `before` holds every defect that the rules know, but those of a certain software. Payment over http would take mixed content away from the payment
 * page, so there the cart (with its quick card form, sent by GET) is the page that is not encrypted.
 */
export const PRESETS: Readonly<Record<PresetName, readonly SwitchId[]>> = {
  before: [
    'passing',
    'quick-pay',
    'save-card',
    'security-code-prefilled',
    'card-number-in-confirm',
    'card-number-in-storage',
    'card-number-in-url',
    'unknown-payment-frame',
    'analytics-script',
    'chat-widget',
    'lookalike-script',
    'script-without-integrity',
    'vulnerable-library',
    'obfuscated-script',
    'tag-manager',
    'tag-manager-snippet',
    'csp-missing',
    'csp-weak',
    'cart-over-http',
    'mixed-script',
    'mixed-image',
    'insecure-form',
    'hsts-missing',
    'session-cookie-weak',
    'frame-protection-missing',
    'admin-over-http',
    'admin-single-factor',
    'admin-indexed',
    'admin-linked',
    'admin-session',
    'outside-admin',
    'outside-env',
    'outside-git',
    'outside-logs',
    'outside-installer',
  ],
  after: ['redirect'],
};

export const isPreset = (name: string | null | undefined): name is PresetName =>
  name === 'before' || name === 'after';

/** Completes a list of ids: exactly one payment method, the last one named or the one a switch implies. */
export function select(ids: Iterable<SwitchId>): Selection {
  const on = new Set<SwitchId>();
  let chosen: PaymentId | undefined;
  for (const id of ids) {
    if (isPayment(id)) chosen = id;
    else on.add(id);
  }
  const payment = chosen ?? impliedPayment(on) ?? 'redirect';
  on.add(payment);
  return { payment, on, query: shortestQuery(payment, on) };
}

/** `?preset=before`, `?set=a,b`, or both: the preset with `a` added and `-b` taken away. Unknown ids are left out. */
export function selectionFromQuery(query: URLSearchParams, fallback: PresetName): Selection {
  const preset = query.get('preset');
  const set = query.get('set');
  const base = isPreset(preset) ? PRESETS[preset] : set === null ? PRESETS[fallback] : [];
  const ids = new Set<SwitchId>(base);
  for (const word of (set ?? '').split(',')) {
    const id = word.trim();
    if (isSwitch(id)) {
      // Set again at the end: the payment method named last is the one that counts.
      ids.delete(id);
      ids.add(id);
    } else if (id.startsWith('-')) {
      ids.delete(id.slice(1) as SwitchId);
    }
  }
  return select(ids);
}

function impliedPayment(on: ReadonlySet<SwitchId>): PaymentId | undefined {
  for (const id of on) {
    const implied = SWITCHES[id].implies;
    if (implied !== undefined && isPayment(implied)) return implied;
  }
  return undefined;
}

function shortestQuery(payment: PaymentId, on: ReadonlySet<SwitchId>): Selection['query'] {
  for (const name of ['before', 'after'] as const) {
    const preset = PRESETS[name];
    if (preset.length === on.size && preset.every((id) => on.has(id))) return ['preset', name];
  }
  const rest = [...on].filter((id) => id !== payment);
  return ['set', [payment, ...rest].join(',')];
}
