import type { CardSeen } from './arrivals.ts';
import type { TechniqueId } from './techniques.ts';

/** What must come in, and where, for a technique to have worked: `none` where the number is hidden in what is sent. */
export interface Expected {
  readonly method: string;
  readonly path: string;
  readonly card: CardSeen;
  /** Least bytes of query and body: a card number is in there, whatever its form. */
  readonly bytes: number;
  readonly host?: string;
}

const sent = (method: string, path: string, card: CardSeen, bytes = 16): Expected => ({
  method,
  path,
  card,
  bytes,
});

export const EXPECTED_ARRIVALS: Readonly<Record<TechniqueId, Expected>> = {
  'lookalike-xhr': sent('POST', '/gtm/event', 'plain'),
  'parasite-library': sent('GET', '/slide.gif', 'base64'),
  'inline-loader': sent('GET', '/ga/i.gif', 'base64'),
  'container-script': sent('GET', '/t/theme.css', 'base64'),
  'second-container': sent('POST', '/g/s', 'none', 32),
  'onerror-loader': sent('GET', '/favicon.ico', 'none', 64),
  'image-body': sent('GET', '/img/b.gif', 'plain'),
  'css-variable': sent('POST', '/theme', 'none'),
  'websocket-stage2': sent('WS', '/support', 'none'),
  'webrtc-channel': sent('GET', '/rtc/counted', 'none', 8),

  'poll-fields': sent('GET', '/lib/p.gif', 'base64'),
  'mutation-observer': sent('POST', '/lib/w', 'plain'),
  'first-gesture': sent('POST', '/lib/l', 'plain'),
  'devtools-check': sent('POST', '/lib/q', 'base64'),
  'admin-cloaking': sent('POST', '/lib/v', 'base64'),
  'once-per-victim': sent('GET', '/lib/o.png', 'base64'),
  'self-removing': sent('POST', '/lib/g', 'base64'),

  'whole-form': sent('POST', '/g/collect', 'plain'),
  'field-change': sent('POST', '/lib/f', 'plain'),
  keystrokes: sent('GET', '/lib/k.css', 'none', 32),
  'submit-refire': sent('POST', '/lib/h', 'none', 32),
  'fake-form': sent('POST', '/lib/e', 'plain'),
  'fake-frame': sent('POST', '/lib/r', 'base64'),
  'fake-payment-page': sent('POST', '/pay/secure', 'none'),
  'natives-send': sent('POST', '/lib/n', 'base64'),
  'natives-stringify': sent('GET', '/lib/j.gif', 'base64'),
  'value-descriptor': sent('GET', '/lib/u.gif', 'base64'),
  'service-worker': sent('POST', '/sw', 'base64'),

  'storage-flush': sent('GET', '/lib/c.gif', 'base64'),
  'session-next-load': sent('POST', '/lib/s', 'base64'),
  'cookie-staging': sent('GET', '/lib/y.gif', 'base64'),
  'websocket-frames': sent('WS', '/live', 'base64'),
  'odd-own-path': { ...sent('POST', '/images/spacer.jpg', 'base64'), host: 'shop.localhost' },
  'hidden-iframe': sent('GET', '/sync/f', 'base64'),
  'hidden-form': sent('POST', '/lib/t', 'base64'),
  'form-action': sent('POST', '/relay', 'plain'),
  'media-font': sent('GET', '/lib/m.mp3', 'none'),
  'xor-post': sent('POST', '/lib/x', 'none'),
  'aes-post': sent('POST', '/lib/z', 'none', 32),
  'obfuscated-default': sent('POST', '/gtm/event', 'plain'),
  'obfuscated-high': sent('GET', '/lib/p.gif', 'base64'),
};
