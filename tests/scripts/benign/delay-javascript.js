(function(){var e=["keydown","mousedown","mousemove","touchmove","touchstart","touchend","wheel"],d=!1;
function go(){if(d)return;d=!0;e.forEach(function(n){window.removeEventListener(n,go,{passive:!0})});
var l=[].slice.call(document.querySelectorAll('script[type="delayed/javascript"]'));
(function next(){var o=l.shift();if(!o)return document.dispatchEvent(new Event("DelayedLoaded"));var s=document.createElement("script");
[].forEach.call(o.attributes,function(a){"type"!==a.name&&s.setAttribute("data-src"===a.name?"src":a.name,a.value)});
/^data:text\/javascript;base64,/.test(s.src)&&(s.text=atob(s.src.split(",")[1]),s.removeAttribute("src"));
s.src?(s.onload=s.onerror=next,o.parentNode.replaceChild(s,o)):(s.text=s.text||o.text,o.parentNode.replaceChild(s,o),next())})()}
e.forEach(function(n){window.addEventListener(n,go,{passive:!0})});setTimeout(go,8e3)})();
