import { parse } from 'meriyah';
for (const t of ['a;b;c){x}', 'foo(function(){', 'if(x){}} y', 'a = `x', '/* abc', '* foo\n bar baz']) try { parse(t,{next:true,webcompat:true,ranges:{start:true,end:true,range:false}}); console.log('ok',t) } catch(e){ console.log(t, Object.entries(e).map(([k,v])=>k+'='+JSON.stringify(v)).join(' ')) }
