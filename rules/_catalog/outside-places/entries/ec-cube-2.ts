import { definePlaces, FOLDER_LIST } from '../place.ts';

const LOGS =
  'names in mtb_constants_init.php of 2.13.5; data/ belongs outside: qiita.com/nanasess/items/91209dacdd505c80e2f6';

export default definePlaces([
  {
    path: '/admin/',
    place: 'admin-login',
    // Its title comes too late; no other page of the shop's root asks robots to stay away from it.
    ask: /packages\/admin\/|<meta name="robots" content="noindex,\s?nofollow"|<title>管理機能/,
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0; data/Smarty/templates/admin/login_frame.tpl',
  },
  {
    path: '/install/',
    place: 'installer',
    ask: /admin_contents\.css|<title>EC-CUBEインストール/,
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0; html/install/templates/install_frame.tpl',
  },
  {
    path: '/data/Smarty/templates/default/site_frame.tpl',
    place: 'configuration',
    ask: /<!--\{/,
    evidence: 'D',
    source: 'qiita.com/nanasess/items/91209dacdd505c80e2f6: shows that data/ can be read',
  },
  ...['site', 'error', 'customer', 'admin', 'db'].map((name) => ({
    path: `/data/logs/${name}.log`,
    place: 'log-or-backup' as const,
    ask: 'file' as const,
    evidence: 'S' as const,
    source: LOGS,
  })),
  ...['logs', 'downloads', 'cache'].map((name) => ({
    path: `/data/${name}/`,
    place: 'directory-listing' as const,
    ask: FOLDER_LIST,
    evidence: 'D' as const,
    source: LOGS,
  })),
  {
    path: '/test/naka/info.php',
    place: 'installer',
    ask: 'page',
    evidence: 'S',
    source: 'EC-CUBE 2.4, developers’ page that shows the PHP settings',
  },
  {
    path: '/test/upgrade/index.php',
    place: 'installer',
    ask: 'page',
    evidence: 'S',
    source: 'EC-CUBE 2.4 to 2.17.2, developers’ page',
  },
  {
    path: '/upload/save_image/',
    place: 'directory-listing',
    ask: FOLDER_LIST,
    evidence: 'S',
    source: 'EC-CUBE 2, folder of the goods’ pictures',
  },
]);
