(function () {
  var NAME = 'cc_consent', YEAR = 31536000;
  function read() { var m = document.cookie.match(/(?:^|; )cc_consent=([^;]+)/); return m ? JSON.parse(decodeURIComponent(m[1])) : null; }
  function write(v) { document.cookie = NAME + '=' + encodeURIComponent(JSON.stringify(v)) + '; max-age=' + YEAR + '; path=/; SameSite=Lax; Secure'; }
  function release(v) {
    document.querySelectorAll('script[type="text/plain"][data-consent]').forEach(function (old) {
      if (!v[old.dataset.consent]) return;
      var s = document.createElement('script');
      for (var i = 0; i < old.attributes.length; i++) if (old.attributes[i].name !== 'type') s.setAttribute(old.attributes[i].name, old.attributes[i].value);
      s.text = old.text;
      old.parentNode.replaceChild(s, old);
    });
  }
  var kept = read();
  if (kept) return release(kept);
  var bar = document.createElement('form');
  bar.style.cssText = 'position:fixed;inset:auto 0 0 0;z-index:2147483646;background:#fff;padding:16px';
  bar.innerHTML = '<p>Cookieの利用についてお選びください。</p><label><input type="checkbox" name="statistics"> 統計</label><label><input type="checkbox" name="marketing"> 広告</label><button>保存</button>';
  bar.onsubmit = function (e) {
    e.preventDefault();
    var v = { statistics: bar.statistics.checked, marketing: bar.marketing.checked };
    write(v); release(v); bar.remove();
    navigator.sendBeacon('https://consent.cmp.example/log', JSON.stringify({ id: Math.random().toString(36).slice(2), choice: v, at: location.hostname }));
  };
  document.body.appendChild(bar);
})();
