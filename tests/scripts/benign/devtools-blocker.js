;(function () {
  'use strict';
  document.addEventListener('contextmenu', function (e) { e.preventDefault(); });
  document.addEventListener('keydown', function (e) {
    if (e.key === 'F12' || (e.ctrlKey && e.shiftKey && /[ijc]/i.test(e.key)) || (e.ctrlKey && /[us]/i.test(e.key))) { e.preventDefault(); e.stopPropagation(); }
  });
  document.addEventListener('copy', function (e) { if (!/input|textarea/i.test(e.target.tagName)) e.preventDefault(); });
  setInterval(function () {
    var t = performance.now();
    (function () {}).constructor('debugger')();
    if (performance.now() - t > 100 || window.outerWidth - window.innerWidth > 200 || window.outerHeight - window.innerHeight > 300) document.body.innerHTML = '<p>開発者ツールを閉じて、ページを読み込み直してください。</p>';
  }, 1500);
  console.log = console.info = console.table = function () {};
})();
