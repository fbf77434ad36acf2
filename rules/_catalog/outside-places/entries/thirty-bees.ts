import { definePlaces } from '../place.ts';

export default definePlaces([
  {
    path: '/admin-dev/',
    place: 'admin-login',
    ask: 'page',
    evidence: 'S',
    source: 'name of the folder in the repository of thirty bees',
  },
  {
    path: '/install-dev/',
    place: 'installer',
    ask: 'page',
    evidence: 'S',
    source: 'name of the folder in the repository of thirty bees',
  },
]);
