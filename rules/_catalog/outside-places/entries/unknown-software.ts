import { definePlaces } from '../place.ts';

export default definePlaces([
  {
    path: '/admin/',
    place: 'admin-login',
    ask: /<title>[^<]*(?:管理|Administration|Zen Cart)|template\/admin\/|packages\/admin\//,
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0, OpenCart 3 and 4.1, Zen Cart 2.1.0',
  },
  {
    path: '/admin/login',
    place: 'admin-login',
    ask: /<title>[^<]*管理|template\/admin\//,
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3',
  },
  {
    path: '/wp-login.php',
    place: 'admin-login',
    ask: /<title>[^<]*(?:&lsaquo;|‹)[^<]*WordPress/,
    evidence: 'R',
    source: 'running WordPress with Welcart 2.12.1',
  },
  {
    path: '/install/',
    place: 'installer',
    ask: /admin_contents\.css|<title>[^<]*(?:インストール|OpenCart)/,
    evidence: 'R',
    source: 'running EC-CUBE 2.25.0 and OpenCart 4.1, which leave the folder',
  },
]);
