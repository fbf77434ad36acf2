var jsonp = (function () {
  var n = 0;
  return function (url, done, timeout) {
    var name = '__jsonp' + n++, s = document.createElement('script'), t;
    function clean() { clearTimeout(t); s.parentNode && s.parentNode.removeChild(s); try { delete window[name]; } catch (e) { window[name] = undefined; } }
    window[name] = function (data) { clean(); done(null, data); };
    t = setTimeout(function () { clean(); done(new Error('timeout')); }, timeout || 8000);
    s.src = url + (url.indexOf('?') < 0 ? '?' : '&') + 'callback=' + name;
    document.getElementsByTagName('head')[0].appendChild(s);
  };
})();
jsonp('https://stock.warehouse.example/levels?sku=' + encodeURIComponent(document.body.getAttribute('data-sku')), function (e, d) {
  if (!e) document.getElementById('stock').innerHTML = d.count > 0 ? '在庫あり' : '在庫切れ';
});
