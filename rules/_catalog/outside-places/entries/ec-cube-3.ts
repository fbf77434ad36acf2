import { definePlaces, FOLDER_LIST } from '../place.ts';

const LOGIN = /EC-CUBE管理画面|template\/admin\//;
const INSTALLER = /template\/install\/|<title>[^<]*インストール/;

export default definePlaces([
  {
    path: '/admin/login',
    place: 'admin-login',
    ask: LOGIN,
    evidence: 'S',
    source: 'EC-CUBE 3 src/Eccube/Resource/template/admin/login_frame.twig',
  },
  {
    path: '/html/admin/login',
    place: 'admin-login',
    ask: LOGIN,
    evidence: 'S',
    source: 'EC-CUBE 3 with the public folder below the root',
  },
  {
    path: '/install.php',
    place: 'installer',
    ask: INSTALLER,
    evidence: 'S',
    source: 'EC-CUBE 3 html/install.php',
  },
  {
    path: '/html/install.php',
    place: 'installer',
    ask: INSTALLER,
    evidence: 'S',
    source: 'EC-CUBE 3 html/install.php',
  },
  {
    path: '/index_dev.php',
    place: 'installer',
    ask: 'page',
    evidence: 'S',
    source: 'EC-CUBE 3 html/index_dev.php, the developers’ entrance',
  },
  {
    path: '/html/index_dev.php',
    place: 'installer',
    ask: 'page',
    evidence: 'S',
    source: 'EC-CUBE 3 html/index_dev.php, the developers’ entrance',
  },
  {
    path: '/upload/save_image/',
    place: 'directory-listing',
    ask: FOLDER_LIST,
    evidence: 'S',
    source: 'EC-CUBE 3, folder of the goods’ pictures',
  },
]);
