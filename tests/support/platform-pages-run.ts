/**
 * Small pages in the shape of each platform's, written after the facts that its traces rest on: no page of a shop. `proof`
 * says what those facts are: `run` a store that was run, or its source; `documents` public code and manuals alone.
 */
export interface PlatformPage {
  /** As the README's table says it. */
  shape: string;
  id: string;
  version: string | null;
  estimate?: true;
  confidence?: 'firm' | 'tentative';
  base?: string;
  proof: 'run' | 'documents';
  url?: string;
  cookies?: string[];
  headers?: string[];
  head?: string;
  body: string;
}

export const script = (src: string): string => `<script src="${src}"></script>`;
export const style = (href: string): string => `<link rel="stylesheet" href="${href}">`;
export const inline = (text: string): string => `<script>${text}</script>`;

/** Of platforms that were run, or whose source was read. */
export const PAGES_RUN: readonly PlatformPage[] = [
  {
    shape: 'EC-CUBE 2.4',
    id: 'ec-cube-2',
    version: '2.4',
    estimate: true,
    confidence: 'firm',
    proof: 'run',
    url: 'https://shop.example/shopping/payment.php',
    head: ['css', 'navi', 'win_op', 'site'].map((name) => script(`/js/${name}.js`)).join(''),
    body: '<body><form name="form1" method="post" action="/shopping/confirm.php"><input type="hidden" name="transactionid"></form></body>',
  },
  {
    shape: 'EC-CUBE 2.11–2.12',
    id: 'ec-cube-2',
    version: '2.11–2.12',
    estimate: true,
    proof: 'run',
    url: 'https://shop.example/shopping/payment.php',
    head:
      style('/user_data/packages/default/css/import.css') +
      ['css', 'navi', 'win_op', 'site', 'jquery-1.4.2.min']
        .map((name) => script(`/js/${name}.js`))
        .join(''),
    body: '<body><form name="form1" method="post"><input type="hidden" name="transactionid"></form></body>',
  },
  {
    shape: 'EC-CUBE 2.13–2.17.0',
    id: 'ec-cube-2',
    version: '2.13–2.17.0',
    estimate: true,
    proof: 'run',
    url: 'https://shop.example/shopping/payment.php',
    head:
      style('/user_data/packages/default/css/import.css') +
      ['jquery-1.11.1.min', 'eccube', 'eccube.legacy', 'jquery.colorbox/jquery.colorbox-min']
        .map((name) => script(`/js/${name}.js`))
        .join(''),
    body: '<body class="LC_Page_Shopping_Payment"><form name="form1" method="post"><input type="hidden" name="transactionid"></form></body>',
  },
  {
    shape: 'EC-CUBE 2.17.1–2.25',
    id: 'ec-cube-2',
    version: '2.17.1–2.25',
    estimate: true,
    proof: 'run',
    url: 'https://shop.example/cart/',
    cookies: ['ECSESSID; httponly', 'legacy-ECSESSID; httponly'],
    head: style('/user_data/packages/default/style.css') + script('/js/eccube.js'),
    body: '<body class="LC_Page_Cart"><div id="errorHeader">&gt;&gt; インストール完了後に /install フォルダを削除してください。</div></body>',
  },
  {
    shape: 'EC-CUBE 3.0.0–3.0.5',
    id: 'ec-cube-3',
    version: '3.0.0–3.0.5',
    estimate: true,
    confidence: 'firm',
    proof: 'run',
    head:
      style('/html/template/default/css/style.css') +
      script('https://ajax.googleapis.com/ajax/libs/jquery/1.11.3/jquery.min.js') +
      script('/html/template/default/js/function.js'),
    body: '<body></body>',
  },
  {
    shape: 'EC-CUBE 3.0.6–3.0.18-p7',
    id: 'ec-cube-3',
    version: '3.0.18-p4',
    proof: 'run',
    head:
      style('/html/template/default/css/style.css?v=3.0.18-p4') +
      script('/html/template/default/js/eccube.js?v=3.0.18-p4'),
    body: '<body id="page_shopping" class="other_page"></body>',
  },
  ...(
    [
      ['4.0', 'jquery-3.3.1.min.js', '3.4.1'],
      ['4.1', 'jquery-3.6.0.min.js', '3.4.1'],
    ] as const
  ).map(
    ([line, jquery, bootstrap]): PlatformPage => ({
      shape: `EC-CUBE ${line}`,
      id: 'ec-cube-4',
      version: line,
      estimate: true,
      proof: 'run',
      url: 'https://shop.example/shopping',
      head:
        '<meta name="eccube-csrf-token" content="x">' +
        style('/html/template/default/assets/css/style.css') +
        style(`https://stackpath.bootstrapcdn.com/bootstrap/${bootstrap}/css/bootstrap.min.css`) +
        script(`https://code.jquery.com/${jquery}`),
      body: `<body id="page_shopping" class="other_page"><form id="shopping-form" action="/shopping/confirm" method="post"><input type="radio" name="_shopping_order[Payment]" id="shopping_order_Payment_1">${script('/html/template/default/assets/js/eccube.js')}</form></body>`,
    }),
  ),
  {
    shape: 'EC-CUBE 4.2–4.3',
    id: 'ec-cube-4',
    version: '4.2–4.3',
    estimate: true,
    proof: 'run',
    cookies: ['eccube; httponly'],
    head:
      '<meta name="eccube-csrf-token" content="x">' +
      style('/html/template/default/assets/css/style.css') +
      script('/html/bundle/front.bundle.js'),
    body: `<body id="page_homepage" class="front_page">${script('/html/user_data/assets/js/customize.js')}</body>`,
  },
  {
    shape: 'Welcart',
    id: 'welcart',
    version: '2.12.1.2608181',
    base: 'WordPress',
    proof: 'run',
    url: 'https://shop.example/usces-cart/',
    head:
      '<meta name="generator" content="WordPress 6.1.9">' +
      style('/wp-content/plugins/usc-e-shop/css/usces_cart.css?ver=2.12.1.2608181'),
    body: `<body class="page-template-uscescart"><form id="delivery-form" action="/usces-cart/" method="post"></form>${inline('uscesL10n = {"uscespage": "cart"};')}<!-- Welcart version : v2.12.1.2608181 --></body>`,
  },
  {
    shape: 'WooCommerce',
    id: 'woocommerce',
    version: '10.9.1',
    base: 'WordPress',
    proof: 'run',
    head:
      '<meta name="generator" content="WordPress 6.1.9"><meta name="generator" content="WooCommerce 10.9.1">' +
      script('/wp-content/plugins/woocommerce/assets/js/js-cookie/js.cookie.min.js?ver=2.1.4'),
    body: '<body class="woocommerce-checkout woocommerce-page"><fieldset id="wc-x-cc-form" class="wc-credit-card-form wc-payment-form"><input id="x-card-number" class="input-text wc-credit-card-form-card-number" inputmode="numeric"></fieldset></body>',
  },
  {
    shape: 'WordPress',
    id: 'wordpress',
    version: '6.1.9',
    proof: 'run',
    head: style('/wp-includes/css/dist/block-library/style.min.css?ver=6.1.9'),
    body: `<body class="home">${script('/wp-content/themes/own/main.js?ver=1.7')}</body>`,
  },
  {
    shape: 'OpenCart 3',
    id: 'opencart',
    version: '2–3',
    estimate: true,
    proof: 'run',
    url: 'https://shop.example/index.php?route=checkout/checkout',
    cookies: ['OCSESSID', 'language', 'currency'],
    head:
      '<base href="https://shop.example/">' +
      style('catalog/view/theme/default/stylesheet/stylesheet.css') +
      script('catalog/view/javascript/common.js'),
    body: '<body><input type="button" id="button-payment-method" value="Continue"></body>',
  },
  {
    shape: 'OpenCart 4',
    id: 'opencart',
    version: '4',
    estimate: true,
    proof: 'run',
    url: 'https://shop.example/index.php?route=checkout/checkout&language=en-gb',
    cookies: ['OCSESSID; samesite=strict'],
    head:
      '<base href="https://shop.example/">' +
      style('catalog/view/stylesheet/stylesheet.css') +
      script('catalog/view/javascript/common.js'),
    body: '<body><form action="index.php?route=account/returns.add&language=en-gb"></form></body>',
  },
  {
    shape: 'Zen Cart',
    id: 'zen-cart',
    version: null,
    proof: 'run',
    url: 'https://shop.example/index.php?main_page=checkout_payment',
    cookies: ['zenid; httponly'],
    head:
      '<meta name="generator" content="shopping cart program by Zen Cart&reg;, https://www.zen-cart.com eCommerce">' +
      style('includes/templates/responsive_classic/css/stylesheet.css'),
    body: '<body id="checkoutpaymentBody"><form name="checkout_payment" action="/index.php?main_page=checkout_confirmation" method="post"><input type="hidden" name="action" value="submit"></form></body>',
  },
  {
    shape: 'thirty bees',
    id: 'thirty-bees',
    version: null,
    proof: 'run',
    head: '<meta name="generator" content="thirty bees">',
    body: `<body id="order"></body>`,
    cookies: ['PrestaShop-0123456789abcdef'],
  },
];
