(function () {
  var frame = document.createElement('iframe');
  frame.name = 'tds2'; frame.width = 500; frame.height = 600;
  frame.style.cssText = 'border:0;position:fixed;inset:0;margin:auto;background:#fff;z-index:10000';
  function post(url, fields) {
    var f = document.createElement('form');
    f.method = 'POST'; f.action = url; f.target = 'tds2';
    Object.keys(fields).forEach(function (k) { var i = document.createElement('input'); i.type = 'hidden'; i.name = k; i.value = fields[k]; f.appendChild(i); });
    document.body.appendChild(f);
    f.submit();
    document.body.removeChild(f);
  }
  window.startThreeDSecure = function (step) {
    document.body.appendChild(frame);
    if (step.methodUrl) post(step.methodUrl, { threeDSMethodData: btoa(JSON.stringify({ threeDSServerTransID: step.id, threeDSMethodNotificationURL: location.origin + '/3ds/notify' })) });
    if (step.acsUrl) post(step.acsUrl, { creq: step.creq, threeDSSessionData: step.session });
  };
  window.addEventListener('message', function (e) {
    if (e.origin !== location.origin || e.data.type !== '3ds-done') return;
    frame.parentNode.removeChild(frame);
    fetch('/checkout/3ds/' + e.data.id, { method: 'POST' }).then(function (r) { location.href = r.url; });
  });
})();
