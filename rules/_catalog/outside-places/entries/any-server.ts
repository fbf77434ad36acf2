import { definePlaces } from '../place.ts';

export default definePlaces([
  {
    path: '/.git/HEAD',
    place: 'source-control',
    ask: /^(?:ref: refs\/|[\da-f]{40}\s*$)/,
    evidence: 'S',
    source: 'EC-CUBE 4 .htaccess shuts ^\\.git; form of the file: Git, gitrepository-layout',
  },
  {
    path: '/.env',
    place: 'configuration',
    ask: 'file',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 behind a server without .htaccess',
  },
  {
    path: '/composer.lock',
    place: 'version',
    ask: 'file',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 behind a server without .htaccess',
  },
  {
    path: '/vendor/composer/installed.json',
    place: 'version',
    ask: 'file',
    evidence: 'R',
    source: 'running EC-CUBE 4.2.3 behind a server without .htaccess',
  },
  {
    path: '/phpmyadmin/',
    place: 'database-tool',
    ask: /phpmyadmin|pmahomme|id="cfs-style"/i,
    evidence: 'S',
    source: "Debian's package phpmyadmin, apache.conf; phpMyAdmin templates/header.twig",
  },
  {
    path: '/adminer.php',
    place: 'database-tool',
    ask: /<title>[^<]*Adminer/i,
    evidence: 'D',
    source: 'adminer.org: a single file, adminer.php',
  },
]);
