!function(){var c=JSON.parse(atob("eyJhY2NvdW50Ijo4MTIzLCJob3N0IjoiaHR0cHM6Ly9jZG4uYWItc3dpdGNoLmV4YW1wbGUiLCJwYWdlcyI6WyJjaGVja291dCIsImNhcnQiXSwidGltZW91dCI6MjAwMH0=")),d=document,h=d.createElement("style");
h.textContent="body{opacity:0!important}";d.head.appendChild(h);
function done(){h.parentNode&&h.parentNode.removeChild(h)}
setTimeout(done,c.timeout);
if(!c.pages.some(function(p){return location.pathname.indexOf(p)>-1}))return done();
var s=d.createElement("script");s.src=c.host+"/t/"+c.account+".js?u="+encodeURIComponent(location.href)+"&r="+Math.random();s.onload=s.onerror=done;d.head.appendChild(s)}();
