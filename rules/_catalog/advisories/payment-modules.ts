/** Payment modules of shop software. No page of theirs that was seen prints a version: what they are part of is all that shows. */
import type { VersionRange } from '../../_core/version.ts';
import { type Advisory, cve } from './advisory.ts';

export interface PaymentModule {
  /** As its records name it, for both languages. */
  readonly name: string;
  /** Platform, and the service whose marks a page shows where the module is in use. */
  readonly platform: string;
  readonly psp: string;
  /** Versions of the platform that it is made for. */
  readonly madeFor: VersionRange;
  /** Affected versions are the module's own. */
  readonly advisories: readonly Advisory[];
}

const gmoPg = (affected: VersionRange): readonly Advisory[] => [
  cve('CVE-2018-0658', {
    ...{ jvn: 'JVN#06372244', kind: 'rce', needs: 'admin' },
    affected: [affected],
  }),
  {
    ...{ id: 'CVE-2018-0657', jvn: 'JVN#06372244', kind: 'xss', needs: 'admin', weak: true },
    affected: [affected],
    ...{ evidence: 'G', source: 'from memory' },
  },
];

// Its record gives no lower bound but that of each edition, and does not say what can be done.
const amazonPay = (affected: VersionRange): readonly Advisory[] => [
  cve('CVE-2026-103671', { kind: 'unspecified', needs: null, affected: [affected] }),
];

export const paymentModules: readonly PaymentModule[] = [
  {
    name: 'GMO-PG Payment Module (2.11)',
    ...{ platform: 'ec-cube-2', psp: 'gmo-pg', madeFor: ['2.11.0', '<2.12.0'] },
    advisories: gmoPg(['0.0.0', '<=2.3.17']),
  },
  {
    name: 'GMO-PG Payment Module (2.12)',
    ...{ platform: 'ec-cube-2', psp: 'gmo-pg', madeFor: ['2.12.0', '<2.13.0'] },
    advisories: gmoPg(['0.0.0', '<=3.5.23']),
  },
  {
    name: 'REMISE Payment Module (2.11–2.13)',
    ...{ platform: 'ec-cube-2', psp: 'remise', madeFor: ['2.11.0', '<2.14.0'] },
    advisories: [
      cve('CVE-2019-6017', {
        ...{ jvn: 'JVN#59436681', kind: 'info-disclosure', needs: 'none' },
        affected: [['0.0.0', '<=3.0.12']],
      }),
      {
        ...{ id: 'CVE-2019-6016', jvn: 'JVN#59436681', kind: 'xss', needs: 'none-ui', weak: true },
        affected: [['0.0.0', '<=3.0.12']],
        ...{ evidence: 'G', source: 'from memory' },
      },
    ],
  },
  {
    name: 'Amazon Pay V2 Plugin (4.0/4.1)',
    ...{ platform: 'ec-cube-4', psp: 'amazon-pay', madeFor: ['4.0.0', '<4.2.0'] },
    advisories: amazonPay(['1.0.0', '<=1.1.12']),
  },
  {
    name: 'Amazon Pay V2 Plugin (4.2/4.3)',
    ...{ platform: 'ec-cube-4', psp: 'amazon-pay', madeFor: ['4.2.0', '<4.4.0'] },
    advisories: amazonPay(['4.2.0', '<=4.3.1']),
  },
];
