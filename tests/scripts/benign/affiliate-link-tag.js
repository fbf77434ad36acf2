(function(){var q=location.search.match(/[?&]a8=([^&]+)/);if(q){document.cookie="a8id="+q[1]+";path=/;max-age=7776000;Secure"}
var b=document.getElementById("order-complete");if(!b)return;var id=(document.cookie.match(/a8id=([^;]+)/)||[])[1];if(!id)return;
var i=document.createElement("img");i.width=i.height=1;i.style.display="none";i.src="https://px.affiliate.example/cgi-bin/sales?pid=s00000012345678&so="+encodeURIComponent(b.dataset.order)+"&si="+b.dataset.total+"-1-"+b.dataset.total+"-all&a8="+id;document.body.appendChild(i)})();
