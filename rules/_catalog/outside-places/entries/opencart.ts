import { definePlaces, FOLDER_LIST } from '../place.ts';

export default definePlaces([
  {
    path: '/admin/',
    place: 'admin-login',
    ask: /<title>Administration|view\/stylesheet\/bootstrap\.css/,
    evidence: 'R',
    source: 'running OpenCart 3 and 4.1',
  },
  {
    path: '/install/',
    place: 'installer',
    ask: /view\/stylesheet\/bootstrap\.css/,
    evidence: 'R',
    source:
      'running OpenCart 4.1, whose command-line installation leaves it; install/view/template/common/header.twig',
  },
  {
    path: '/system/storage/logs/error.log',
    place: 'log-or-backup',
    ask: 'file',
    evidence: 'R',
    source: 'running OpenCart 3, storage below the root',
  },
  {
    path: '/system/storage/',
    place: 'directory-listing',
    ask: FOLDER_LIST,
    evidence: 'R',
    source: 'running OpenCart 3, storage below the root',
  },
]);
