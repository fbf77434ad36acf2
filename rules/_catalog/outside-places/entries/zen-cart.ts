import { definePlaces } from '../place.ts';

export default definePlaces([
  {
    path: '/admin/',
    place: 'admin-login',
    ask: /<title>[^<]*Zen Cart/,
    evidence: 'R',
    source: 'running Zen Cart 2.1.0, which refuses to run while the folder is named admin',
  },
  {
    path: '/zc_install/',
    place: 'installer',
    ask: 'page',
    evidence: 'R',
    source: 'running Zen Cart 2.1.0, which refuses to run while the folder is there',
  },
  {
    path: '/docs/',
    place: 'version',
    ask: 'page',
    evidence: 'R',
    source: 'running Zen Cart 2.1.0',
  },
]);
