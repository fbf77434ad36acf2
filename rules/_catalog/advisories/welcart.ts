/** Welcart e-Commerce (usc-e-shop), the plug-in for WordPress. */
import { type Advisory, cve, type Product } from './advisory.ts';

const advisories: readonly Advisory[] = [
  cve('CVE-2026-120597', { kind: 'xss', needs: null, affected: [['2.12.0', '<2.12.7']] }),
  cve('CVE-2026-96761', { kind: 'xss', needs: 'none-ui', affected: [['0.0.0', '<=2.12.3']] }),
  {
    ...{ id: 'CVE-2026-49775', kind: 'access-control', needs: 'none', weak: true },
    affected: [['0.0.0', '<2.11.29']],
    ...{ evidence: 'D', source: 'wp-firewall.com; the record itself was not found' },
  },
  cve('CVE-2025-15671', {
    ...{ kind: 'session-fixation', needs: 'none-ui' },
    affected: [['0.0.0', '<2.12.1']],
  }),
  cve('CVE-2025-54012', {
    ...{ kind: 'object-injection', needs: null },
    affected: [['0.0.0', '<2.11.17']],
  }),
  cve('CVE-2023-5952', {
    ...{ kind: 'object-injection', needs: 'none' },
    affected: [['0.0.0', '<2.9.5']],
  }),
  cve('CVE-2023-22705', { kind: 'xss', needs: 'none-ui', affected: [['0.0.0', '<=2.8.10']] }),
  cve('CVE-2022-4140', { kind: 'file-read', needs: 'none', affected: [['0.0.0', '<2.8.5']] }),
  cve('CVE-2021-4355', { kind: 'info-disclosure', needs: 'none', affected: [['0.0.0', '<2.2.8']] }),
  cve('CVE-2021-4375', { kind: 'info-disclosure', needs: 'none', affected: [['0.0.0', '<2.2.8']] }),
  cve('CVE-2021-20734', {
    ...{ jvn: 'JVN#70566757', kind: 'xss', needs: 'none-ui' },
    affected: [['0.0.0', '<2.2.4']],
  }),
  cve('CVE-2020-28339', {
    ...{ kind: 'object-injection', needs: 'user' },
    affected: [['0.0.0', '<1.9.36']],
  }),
  cve('CVE-2016-4826', {
    ...{ jvn: 'JVN#95082904', kind: 'xss', needs: 'none-ui' },
    affected: [['0.0.0', '<1.8.3']],
  }),
  cve('CVE-2016-4827', { kind: 'xss', needs: 'none-ui', affected: [['0.0.0', '<1.8.3']] }),
  cve('CVE-2016-4828', {
    ...{ jvn: 'JVN#61578437', kind: 'access-control', needs: 'none' },
    affected: [['0.0.0', '<1.8.3']],
  }),
  cve('CVE-2014-10016', { kind: 'xss', needs: null, affected: [['1.3.12', '<=1.3.12']] }),
  cve('CVE-2012-5177', {
    ...{ jvn: 'JVN#18731696', kind: 'xss', needs: 'none-ui' },
    affected: [['0.0.0', '<1.2.2']],
  }),
];

export const welcart: Product = {
  advisories,
  releases: [
    {
      ...{ line: null, version: '2.12.7', date: null, evidence: 'D' },
      source: 'CVE record of CVE-2026-120597',
    },
  ],
};
