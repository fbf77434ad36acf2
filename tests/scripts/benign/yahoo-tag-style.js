window.yjDataLayer = window.yjDataLayer || [];
function ytag() { yjDataLayer.push(arguments); }
ytag({ type: 'ycl_cookie', config: { ycl_use_non_cookie_storage: true } });
ytag({ type: 'yss_conversion', config: { yahoo_conversion_id: '1000000000', yahoo_conversion_label: 'AbCdEfGhIj', yahoo_conversion_value: document.body.dataset.total } });
(function () {
  var s = document.createElement('script');
  s.src = 'https://s.yimg.jp/images/listing/tool/cv/ytag.js';
  s.async = true;
  document.head.appendChild(s);
  var p = new Image(1, 1);
  p.src = 'https://b97.yahoo.co.jp/pagead/conversion/1000000000/?guid=ON&script=0&ref=' + encodeURIComponent(document.referrer);
})();
