import { definePlaces, FOLDER_LIST } from '../place.ts';

export default definePlaces([
  {
    path: '/admin/login',
    place: 'admin-login',
    ask: /template\/admin\/|<title>ログイン - |<title>[^<]*管理/,
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3; ECCUBE_ADMIN_ROUTE=admin in .env.dist',
  },
  {
    path: '/install/step1',
    place: 'installer',
    ask: /template\/install\/|<title>EC-CUBE[^<]*インストール/,
    evidence: 'S',
    source: 'EC-CUBE 4 src/Eccube/Resource/template/install/frame.twig; 404 once installed (R)',
  },
  {
    path: '/app/config/eccube/packages/eccube.yaml',
    place: 'configuration',
    ask: 'file',
    evidence: 'S',
    source: 'EC-CUBE 4 .htaccess shuts ^app/',
  },
  {
    path: '/var/eccube.db',
    place: 'log-or-backup',
    ask: 'file',
    evidence: 'S',
    source: 'EC-CUBE 4 .htaccess shuts ^var/; name of the SQLite database in .env.dist',
  },
  {
    path: '/var/log/',
    place: 'log-or-backup',
    ask: FOLDER_LIST,
    evidence: 'S',
    source: 'EC-CUBE 4 .htaccess shuts ^var/',
  },
  {
    path: '/html/upload/save_image/',
    place: 'directory-listing',
    ask: FOLDER_LIST,
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3, folder of the goods’ pictures',
  },
  {
    path: '/codeception/',
    place: 'directory-listing',
    ask: FOLDER_LIST,
    evidence: 'S',
    source: 'EC-CUBE 4 .htaccess shuts ^codeception/',
  },
]);
