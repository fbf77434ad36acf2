/**
 * EC-CUBE 2, 3 and 4. Ranges as the CVE records give them; where releases were tagged that mend them (read in the tags), the range
 * ends before the tag: by number, 2.13.5-p2 would lie in "2.11.0 to 2.17.2-p1", which it mends.
 */
import { type Advisory, cve, type LastRelease, type Product } from './advisory.ts';

const advisories: readonly Advisory[] = [
  cve('CVE-2026-30777', {
    ...{ jvn: 'JVN#63765888', kind: 'mfa-bypass', needs: 'admin' },
    affected: [
      ['4.1.0', '<4.1.2-p5'],
      ['4.2.0', '<4.2.3-p2'],
      ['4.3.0', '<4.3.1-p1'],
    ],
  }),
  cve('CVE-2023-46845', {
    ...{ jvn: 'JVN#29195731', kind: 'rce', needs: 'admin' },
    affected: [
      ['3.0.0', '<3.0.18-p7'],
      ['4.0.0', '<4.0.6-p4'],
      ['4.1.0', '<4.1.2-p3'],
      ['4.2.0', '<4.2.3'],
    ],
  }),
  cve('CVE-2023-40281', {
    ...{ jvn: 'JVN#46993816', kind: 'stored-xss', needs: 'admin' },
    affected: [
      ['2.11.0', '<2.13.5-p2'],
      ['2.17.0', '<2.17.2-p2'],
    ],
  }),
  cve('CVE-2023-25077', {
    ...{ jvn: 'JVN#04785663', kind: 'xss', needs: 'admin' },
    affected: [
      ['4.0.0', '<=4.0.6-p2'],
      ['4.1.0', '<=4.1.2-p1'],
      ['4.2.0', '<=4.2.0'],
    ],
  }),
  cve('CVE-2023-22838', {
    ...{ jvn: 'JVN#04785663', kind: 'xss', needs: 'admin' },
    affected: [
      ['4.0.0', '<=4.0.6-p2'],
      ['4.1.0', '<=4.1.2-p1'],
      ['4.2.0', '<=4.2.0'],
    ],
  }),
  cve('CVE-2023-22438', {
    ...{ jvn: 'JVN#04785663', kind: 'xss', needs: 'admin' },
    affected: [
      ['2.11.0', '<=2.11.5'],
      ['2.12.0', '<=2.12.6'],
      ['2.13.0', '<=2.13.5'],
      ['2.17.0', '<=2.17.2'],
      ['3.0.0', '<=3.0.18-p5'],
      ['4.0.0', '<=4.0.6-p2'],
      ['4.1.0', '<=4.1.2-p1'],
      ['4.2.0', '<=4.2.0'],
    ],
  }),
  cve('CVE-2022-40199', {
    ...{ jvn: 'JVN#21213852', kind: 'traversal', needs: 'admin' },
    affected: [
      ['3.0.0', '<=3.0.18-p4'],
      ['4.0.0', '<=4.1.2'],
    ],
  }),
  cve('CVE-2022-38975', {
    ...{ jvn: 'JVN#21213852', kind: 'xss', needs: 'none-ui' },
    affected: [['4.0.0', '<=4.1.2']],
  }),
  cve('CVE-2022-25355', {
    ...{ jvn: 'JVN#53871926', kind: 'host-header', needs: 'none' },
    affected: [
      ['3.0.0', '<=3.0.18-p3'],
      ['4.0.0', '<=4.1.1'],
    ],
    // TRUSTED_HOSTS: moving up alone does not set it, and setting it mends an old version too.
    depends: 'setting',
  }),
  cve('CVE-2021-20841', {
    ...{ jvn: 'JVN#75444925', kind: 'access-control', needs: 'user' },
    affected: [['2.11.2', '<2.17.2']],
  }),
  cve('CVE-2021-20842', {
    ...{ jvn: 'JVN#75444925', kind: 'csrf', needs: 'none-ui' },
    affected: [['2.11.0', '<2.17.2']],
  }),
  cve('CVE-2021-20778', {
    ...{ jvn: 'JVN#57942445', kind: 'access-control', needs: 'none' },
    affected: [['4.0.6', '<4.0.6-p1']],
  }),
  cve('CVE-2021-20751', {
    ...{ jvn: 'JVN#95292458', kind: 'xss', needs: 'none-ui' },
    affected: [['4.0.0', '<4.0.6']],
  }),
  cve('CVE-2021-20750', {
    ...{ jvn: 'JVN#95292458', kind: 'xss', needs: 'none-ui' },
    affected: [
      ['3.0.0', '<3.0.18-p3'],
      ['4.0.0', '<4.0.6'],
    ],
  }),
  cve('CVE-2021-20717', {
    ...{ jvn: 'JVN#97554111', kind: 'stored-xss', needs: 'none' },
    affected: [['4.0.0', '<4.0.5-p1']],
  }),
  cve('CVE-2020-5680', {
    ...{ jvn: 'JVN#24457594', kind: 'dos', needs: 'none' },
    affected: [['3.0.5', '<=3.0.18']],
  }),
  cve('CVE-2020-5590', {
    ...{ jvn: 'JVN#77458946', kind: 'traversal', needs: 'user' },
    affected: [
      ['3.0.0', '<=3.0.18'],
      ['4.0.0', '<=4.0.3'],
    ],
  }),
  {
    ...{ id: 'EC-CUBE 2018-04-16', kind: 'session-fixation', needs: 'none-ui' },
    affected: [['3.0.0', '<3.0.16']],
    ...{ evidence: 'D', source: 'https://www.ec-cube.net/info/weakness/20180416/' },
  },
  cve('CVE-2014-0808', {
    // Also JVN#15637138, for EC-Orange, which is built on it.
    ...{ jvn: 'JVN#51770585', kind: 'idor', needs: 'user' },
    affected: [['2.11.0', '<=2.12.2']],
  }),
  cve('CVE-2014-0807', {
    ...{ jvn: 'JVN#17849447', kind: 'tampering', needs: 'none' },
    affected: [
      ['0.0.0', '<=2.4.4'],
      ['2.11.0', '<=2.12.2'],
    ],
  }),
  cve('CVE-2013-5995', {
    ...{ jvn: 'JVN#55630933', kind: 'info-disclosure', needs: 'user' },
    affected: [['2.12.3', '<=2.13.0']],
  }),
  cve('CVE-2013-4702', {
    ...{ jvn: 'JVN#15973066', kind: 'traversal', needs: 'none', depends: 'windows' },
    affected: [['2.12.0', '<=2.12.5']],
  }),
  cve('CVE-2013-3651', {
    ...{ jvn: 'JVN#34900750', kind: 'rce', needs: 'none' },
    affected: [['2.11.2', '<2.12.5']],
  }),
  cve('CVE-2013-3650', {
    ...{ jvn: 'JVN#43886811', kind: 'traversal', needs: 'none' },
    affected: [['0.0.0', '<2.12.5']],
  }),
  cve('CVE-2013-3654', {
    ...{ jvn: 'JVN#04161229', kind: 'traversal', needs: 'none' },
    affected: [['2.12.0', '<2.12.5']],
  }),
  cve('CVE-2013-3652', {
    ...{ jvn: 'JVN#07192063', kind: 'xss', needs: 'none-ui' },
    affected: [['2.11.0', '<2.12.5']],
  }),
  // The record's last version is 2.12.3enP2, a patch of the English edition.
  cve('CVE-2013-2313', {
    ...{ jvn: 'JVN#00985872', kind: 'session-fixation', needs: 'none-ui' },
    affected: [['2.11.0', '<=2.12.3-p2']],
  }),
  cve('CVE-2013-2314', {
    ...{ jvn: 'JVN#45306814', kind: 'xss', needs: 'none-ui' },
    affected: [['2.11.0', '<=2.12.3-p2']],
  }),
  cve('CVE-2013-2315', {
    ...{ jvn: 'JVN#39699406', kind: 'info-disclosure', needs: 'none' },
    affected: [['2.11.0', '<=2.12.3-p2']],
  }),
];

const tag = (line: string, version: string, date: string): LastRelease => ({
  ...{ line, version, date, evidence: 'S', source: 'tags of EC-CUBE’s repositories' },
});

const releases: readonly LastRelease[] = [
  tag('2.4', '2.4.4', '2010-07'),
  tag('2.11', '2.11.5', '2012-02'),
  tag('2.12', '2.12.6', '2013-08'),
  tag('2.13', '2.13.5-p2', '2023-08'),
  tag('2.17', '2.17.2-p2', '2023-08'),
  tag('2.25', '2.25.0', '2025-03'),
  tag('3.0', '3.0.18-p7', '2023-11'),
  tag('4.0', '4.0.6-p4', '2023-11'),
  ...(['4.1.2-p5', '4.2.3-p2', '4.3.1-p1'] as const).map(
    (version): LastRelease => ({
      ...{ line: version.slice(0, 3), version, date: '2026-03' },
      ...{ evidence: 'D', source: 'CVE record of CVE-2026-30777' },
    }),
  ),
];

export const ecCube: Product = { advisories, releases };
