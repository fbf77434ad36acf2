!function (w, d, tag, url, q, s, f) {
  if (w.px) return;
  q = w.px = function () { q.call_ ? q.call_.apply(q, arguments) : q.line.push(arguments); };
  q.line = []; q.loaded = true; q.version = '2';
  s = d.createElement(tag); s.async = true; s.src = url;
  f = d.getElementsByTagName(tag)[0]; f.parentNode.insertBefore(s, f);
}(window, document, 'script', 'https://connect.facebook.net/ja_JP/fbevents.js');
px('init', '000000000000000', { em: (document.querySelector('meta[name=hashed-mail]') || {}).content });
px('track', 'InitiateCheckout', { value: 5400, currency: 'JPY' });
