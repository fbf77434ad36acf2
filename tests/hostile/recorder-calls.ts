/** What a page can do that the recorder tells of. `card`, `f` and `pay` are elements of the page. */
export const CARD = '4242424242424242';

/** What the elements say of themselves: see `subjectOf`. */
const PAN = '+ cc-number  card   ';
const PAY = '!    pay     pay';

const TYPE = `card.value='${CARD}'; card.dispatchEvent(new Event('input',{bubbles:true})); card.value;`;

/** What the page does → api, target, subject, value of the event told of it. */
export const CALLS: readonly (readonly [
  string,
  string,
  Partial<Record<0 | 1 | 2 | 3, unknown>>,
])[] = [
  [
    'fetch',
    `fetch('/collect/a',{method:'POST',body:'b1'})`,
    { 1: '/collect/a', 2: 'post', 3: 'b1' },
  ],
  [
    'XMLHttpRequest.send',
    `x=new XMLHttpRequest;x.open('POST','/collect/x');x.send(new URLSearchParams({a:1}))`,
    { 1: '/collect/x', 2: 'post', 3: 'a=1' },
  ],
  [
    'Navigator.sendBeacon',
    `navigator.sendBeacon('/collect/b',new Uint8Array([65,255]))`,
    { 1: '/collect/b', 3: 'A\uf7ff' },
  ],
  ['WebSocket', `w=new WebSocket('ws://127.0.0.1:9/collect')`, { 1: 'ws://127.0.0.1:9/collect' }],
  [
    'WebSocket.send',
    `try{new WebSocket('ws://127.0.0.1:9/s').send('frame')}catch{}`,
    { 3: 'frame' },
  ],
  ['RTCPeerConnection', `new RTCPeerConnection()`, {}],
  [
    'RTCDataChannel.send',
    `try{new RTCPeerConnection().createDataChannel('c').send('dc')}catch{}`,
    { 3: 'dc' },
  ],
  [
    'HTMLImageElement.src',
    `new Image().src='/collect/i?1'`,
    { 1: '/collect/i?1', 3: '/collect/i?1' },
  ],
  [
    'Element.setAttribute',
    `document.createElement('img').setAttribute('SRC','/collect/i?2')`,
    { 1: '/collect/i?2' },
  ],
  [
    'HTMLScriptElement.src',
    `document.createElement('script').src='/collect/s'`,
    { 1: '/collect/s', 2: 'script.src' },
  ],
  [
    'Element.setAttribute',
    `document.createElement('link').setAttribute('href','/collect/l')`,
    { 1: '/collect/l' },
  ],
  [
    'HTMLIFrameElement.src',
    `document.createElement('iframe').src='/collect/f'`,
    { 1: '/collect/f', 2: 'iframe.src' },
  ],
  ['HTMLIFrameElement.srcdoc', `document.createElement('iframe').srcdoc='<p>x'`, { 3: '<p>x' }],
  [
    'HTMLFormElement.action',
    `f.action='/collect/other'`,
    { 1: '/collect/other', 2: 'form.action' },
  ],
  ['HTMLButtonElement.formAction', `pay.formAction='/collect/pay'`, { 1: '/collect/pay' }],
  ['HTMLElement.onclick', `pay.onclick=()=>{}`, { 2: PAY }],
  ['Element.setAttribute', `pay.setAttribute('onclick','void 0')`, { 2: PAY, 3: 'void 0' }],
  ['Audio', `new Audio('/collect/m')`, { 1: '/collect/m' }],
  ['FontFace', `new FontFace('a','url(/collect/ff)')`, { 1: 'url(/collect/ff)' }],
  ['EventSource', `new EventSource('/collect/es').close()`, { 1: '/collect/es' }],
  ['Worker', `new Worker('/collect/w')`, { 1: '/collect/w' }],
  [
    'ServiceWorkerContainer.register',
    `navigator.serviceWorker.register('/collect/sw').catch(()=>{})`,
    { 1: '/collect/sw' },
  ],
  [
    'EventTarget.addEventListener',
    `card.addEventListener('keydown',()=>{})`,
    { 1: 'keydown', 2: PAN },
  ],
  [
    'EventTarget.addEventListener',
    `document.addEventListener('click',()=>{})`,
    { 1: 'click', 2: 'document' },
  ],
  [
    'EventTarget.addEventListener',
    `addEventListener('message',()=>{})`,
    { 1: 'message', 2: 'window' },
  ],
  ['HTMLInputElement.value', `${TYPE}`, { 2: PAN, 3: CARD }],
  ['FormData', `${TYPE} card.name='n'; new FormData(f)`, { 2: 'form' }],
  ['Function', `new Function('return 1')()`, {}],
  ['Document.write', `document.write('<i>')`, { 3: '<i>' }],
  [
    'Storage.setItem',
    `${TYPE} localStorage.setItem('k','${CARD}')`,
    { 1: 'k', 2: 'local', 3: CARD },
  ],
  ['Document.cookie', `${TYPE} document.cookie='c=${CARD}'`, { 1: 'c', 2: 'cookie', 3: CARD }],
  ['btoa', `${TYPE} btoa('${CARD}')`, { 3: CARD }],
  ['atob', `${TYPE} atob(btoa('${CARD}'))`, { 3: CARD }],
  ['JSON.stringify', `${TYPE} JSON.stringify({n:'${CARD}'})`, { 3: `{"n":"${CARD}"}` }],
  ['TextEncoder.encode', `${TYPE} new TextEncoder().encode('${CARD}')`, { 3: CARD }],
  ['History.pushState', `history.pushState(null,'','?x')`, { 1: '?x' }],
  [
    'Element.remove',
    `e=document.createElement('script');document.body.append(e);e.remove()`,
    { 2: 'script' },
  ],
];
