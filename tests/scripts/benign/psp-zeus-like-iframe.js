var zeusTokenStart = function () {
  var shown = document.getElementById('zeus_token_card_info_area');
  if (!shown) return;
  shown.innerHTML = '<p><label>カード番号 <input type="tel" id="zeus_token_card_number" maxlength="19" autocomplete="cc-number"></label></p>'
    + '<p><label>有効期限 <select id="zeus_token_card_expires_month"></select> / <select id="zeus_token_card_expires_year"></select></label></p>'
    + '<p><label>セキュリティコード <input type="tel" id="zeus_token_card_cvv" maxlength="4"></label></p>'
    + '<p><label>名義 <input type="text" id="zeus_token_card_name"></label></p>';
  var m = document.getElementById('zeus_token_card_expires_month'), y = document.getElementById('zeus_token_card_expires_year');
  for (var i = 1; i <= 12; i++) m.add(new Option(('0' + i).slice(-2)));
  for (var j = 0, now = new Date().getFullYear(); j < 12; j++) y.add(new Option(String(now + j)));
};
zeusToken = {
  getToken: function (done) {
    var v = function (id) { return document.getElementById('zeus_token_card_' + id).value; };
    var xml = '<?xml version="1.0" encoding="utf-8"?><request service="token" action="newcard"><card><number>' + v('number') + '</number><expires><year>' + v('expires_year') + '</year><month>' + v('expires_month') + '</month></expires><cvv>' + v('cvv') + '</cvv><name>' + v('name') + '</name></card></request>';
    var x = new XMLHttpRequest();
    x.open('POST', 'https://linkpt.psp-z.example/cgi-bin/token/token.cgi');
    x.setRequestHeader('Content-Type', 'text/xml');
    x.onload = function () { done(x.responseXML); };
    x.send(xml);
  }
};
window.addEventListener('load', zeusTokenStart);
