(function () {
  var seen = new IntersectionObserver(function (entries) {
    entries.forEach(function (e) {
      if (!e.isIntersecting) return;
      var img = e.target;
      seen.unobserve(img);
      img.onerror = function () { img.onerror = null; img.src = 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI4IiBoZWlnaHQ9IjgiLz4='; };
      img.src = img.dataset.src;
      img.removeAttribute('data-src');
    });
  }, { rootMargin: '200px' });
  document.querySelectorAll('img[data-src]').forEach(function (i) { seen.observe(i); });
  document.body.insertAdjacentHTML('beforeend', '<img src="/img/probe.webp" width="1" height="1" onerror="document.documentElement.className+=\' no-webp\'" style="position:absolute;left:-9999px">');
})();
