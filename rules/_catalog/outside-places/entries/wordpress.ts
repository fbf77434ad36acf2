import { definePlaces, FOLDER_LIST } from '../place.ts';

export default definePlaces([
  {
    path: '/wp-login.php',
    place: 'admin-login',
    ask: /<title>[^<]*(?:&lsaquo;|‹)[^<]*WordPress/,
    evidence: 'R',
    source: 'running WordPress with Welcart 2.12.1',
  },
  {
    path: '/wp-content/debug.log',
    place: 'log-or-backup',
    ask: 'file',
    evidence: 'D',
    source: 'developer.wordpress.org/advanced-administration/debug/debug-wordpress, WP_DEBUG_LOG',
  },
  {
    path: '/wp-content/uploads/',
    place: 'directory-listing',
    ask: FOLDER_LIST,
    evidence: 'R',
    source: 'running WordPress with Welcart 2.12.1, folder of uploads',
  },
  {
    path: '/readme.html',
    place: 'version',
    ask: /<title>WordPress/,
    evidence: 'R',
    source: 'running WordPress with Welcart 2.12.1',
  },
]);
