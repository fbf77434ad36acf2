!function(){function Field(t,e,n){this.id="psp-"+t+"-"+Math.random().toString(16).slice(2),this.kind=t,this.sdk=e,this.options=n||{},this.handlers={}}
Field.prototype.mount=function(t){var e=document.querySelector(t),n=document.createElement("iframe");n.name=this.id,n.title="カード情報の入力枠",n.allow="payment *",n.src=this.sdk.origin+"/elements/"+this.kind+".html#"+encodeURIComponent(JSON.stringify({key:this.sdk.key,id:this.id,style:this.options.style,parent:location.origin})),n.style.cssText="border:0;width:100%;height:1.2em;opacity:1",e.appendChild(n),this.frame=n;var o=this;window.addEventListener("message",function(t){if(t.origin===o.sdk.origin&&t.data&&t.data.id===o.id){var e=o.handlers[t.data.type];"resize"===t.data.type&&(n.style.height=t.data.height+"px"),e&&e(t.data)}})};
Field.prototype.on=function(t,e){this.handlers[t]=e};
function Sdk(t){this.key=t,this.origin="https://js.psp.example"}
Sdk.prototype.create=function(t,e){return new Field(t,this,e)};
Sdk.prototype.tokenize=function(t){var e=this;return new Promise(function(n,o){var i=new MessageChannel;i.port1.onmessage=function(t){t.data.error?o(t.data.error):n(t.data.token)},t.frame.contentWindow.postMessage({type:"tokenize",id:t.id},e.origin,[i.port2])})};
window.PspSdk=Sdk}();
