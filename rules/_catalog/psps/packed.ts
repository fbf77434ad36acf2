/** Payment services as the extension ships them; see `platforms/packed.ts`. */
import type { EvidenceLevel } from '../evidence-level.ts';
import { packPattern, row } from '../platforms/packed.ts';
import type { Integration, PspEntry, Signal } from './psp.ts';

const INTEGRATIONS: readonly Integration[] = [
  'redirect',
  'hosted-frame',
  'token',
  'passing',
  'wallet',
];
const KINDS: readonly Signal['kind'][] = [
  ...(['script', 'frame', 'redirect', 'api', 'token', 'frame-name', 'element'] as const),
];

/** One text of an entry; `unpackPsp` gives it back. */
export function packPsp({ name, offers, signals }: PspEntry): string {
  const integrations = offers.map((each) => INTEGRATIONS.indexOf(each)).join('');
  return [
    row(name.ja, name.en === name.ja ? '' : name.en, integrations),
    ...signals.map(packed),
  ].join('\n');
}

function packed(signal: Signal): string {
  const means = 'means' in signal && signal.means ? INTEGRATIONS.indexOf(signal.means) : '-';
  const head = `${KINDS.indexOf(signal.kind)}${signal.evidence}${means}`;
  switch (signal.kind) {
    case 'token':
      return row(head + signal.token);
    case 'element':
      return row(head + signal.selector);
    case 'frame-name':
      return row(head + signal.prefix, signal.use);
    default: {
      const { host, path, pattern, use } = signal;
      return row(head + host, use, path, pattern && packPattern(pattern));
    }
  }
}

export function unpackPsp(text: string): PspEntry {
  const [head = '', ...lines] = text.split('\n');
  const [ja = '', en, offers = ''] = head.split('\t');
  return {
    name: { ja, en: en || ja },
    offers: [...offers].map((digit) => INTEGRATIONS[Number(digit)] as Integration),
    signals: lines.map(unpacked),
  };
}

function unpacked(text: string): Signal {
  const [head = '', use, path, pattern] = text.split('\t');
  const kind = KINDS[Number(head.charAt(0))] as Signal['kind'];
  const known = { evidence: head.charAt(1) as EvidenceLevel, source: '' };
  const means = INTEGRATIONS[Number(head.charAt(2))] ?? null;
  const name = head.slice(3);
  const used = use ? { use: use as 'checkout' | 'auxiliary' } : {};
  switch (kind) {
    case 'token':
      return { kind, token: name as never, means, ...known };
    case 'element':
      return { kind, selector: name, means, ...known };
    case 'frame-name':
      return { kind, prefix: name, ...used, ...known };
    default:
      return {
        ...{ kind, host: name, means, ...used, ...known },
        ...(path && { path }),
        ...(pattern && { pattern: new RegExp(pattern) }),
      };
  }
}
