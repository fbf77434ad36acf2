(function (win, doc, name, id) {
  win[name] = win[name] || [];
  win[name].push({ event: 'gtm.js', 'gtm.start': Date.now() });
  var first = doc.getElementsByTagName('script')[0];
  var tag = doc.createElement('script');
  tag.async = true;
  tag.src = 'https://www.googletagmanager.com/gtm.js?id=' + id;
  first.parentNode.insertBefore(tag, first);
})(window, document, 'dataLayer', 'GTM-ABC1234');
