import { definePlaces, FOLDER_LIST } from '../place.ts';

export default definePlaces([
  {
    path: '/wp-content/plugins/usc-e-shop/logs/',
    place: 'log-or-backup',
    ask: FOLDER_LIST,
    evidence: 'R',
    source: 'running Welcart 2.12.1, which answers 404',
  },
  {
    path: '/wp-content/plugins/usc-e-shop/readme.txt',
    place: 'version',
    ask: 'file',
    evidence: 'R',
    source: 'running Welcart 2.12.1, "Stable tag"',
  },
]);
