/** Plug-ins of EC-CUBE with published weaknesses. No page shows that they are there: kept for whoever has a list of them. */
import { type Advisory, cve } from './advisory.ts';

export interface Plugin {
  readonly name: string;
  readonly platform: string;
  /** Affected versions are the plug-in's own. */
  readonly advisories: readonly Advisory[];
}

const etuna = (name: string, to: `<=${string}`): Plugin => ({
  ...{ name, platform: 'ec-cube-3' },
  advisories: [
    cve('CVE-2021-20735', {
      ...{ jvn: 'JVN#79254445', kind: 'xss', needs: 'none-ui' },
      affected: [['0.0.0', to]],
    }),
  ],
});

const official = (name: string, id: `CVE-${string}`, to: `<${string}`): Plugin => ({
  ...{ name, platform: 'ec-cube-3' },
  advisories: [
    cve(id, {
      ...{ jvn: 'JVN#57524494', kind: 'xss', needs: 'none-ui' },
      affected: [['0.0.0', to]],
    }),
  ],
});

export const ecCubePlugins: readonly Plugin[] = [
  {
    ...{ name: 'Web API プラグイン', platform: 'ec-cube-4' },
    advisories: [
      cve('CVE-2024-41141', {
        ...{ jvn: 'JVN#26225832', kind: 'stored-xss', needs: 'admin' },
        affected: [
          ['1.0.0', '<=1.0.0'],
          ['2.1.0', '<=2.1.3'],
          ['4.2.0', '<=4.2.3'],
        ],
      }),
    ],
  },
  etuna('配送伝票番号プラグイン', '<=1.0.10'),
  etuna('配送伝票番号csv一括登録プラグイン', '<=1.0.8'),
  etuna('配送伝票番号メールプラグイン', '<=1.0.8'),
  official('帳票出力プラグイン', 'CVE-2021-20742', '<1.0.1'),
  official('メルマガ管理プラグイン', 'CVE-2021-20743', '<1.0.4'),
  official('カテゴリコンテンツプラグイン', 'CVE-2021-20744', '<1.0.1'),
];
