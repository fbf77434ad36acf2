class Replay {
  constructor(options) {
    this.options = { block: '[data-private], input[type=password], [autocomplete^="cc-"], [name*=card]', maskAll: true, ...options };
    this.events = [];
    this.socket = null;
  }
  start() {
    this.observer = new MutationObserver((records) => this.push('m', records.map((r) => ({ type: r.type, at: this.pathOf(r.target), add: r.addedNodes.length, del: r.removedNodes.length }))));
    this.observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    for (const type of ['click', 'mousemove', 'scroll', 'keydown', 'touchend', 'input', 'change']) addEventListener(type, (e) => this.onEvent(e), { capture: true, passive: true });
    this.socket = new WebSocket(`wss://ingest.replay.example/${this.options.project}`);
    setInterval(() => this.flush(), 2000);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.flush(true));
  }
  onEvent(e) {
    if (e.type === 'input' || e.type === 'change') return this.push('i', { at: this.pathOf(e.target), v: e.target.matches(this.options.block) || this.options.maskAll ? '*'.repeat(e.target.value.length) : e.target.value });
    if (e.type === 'keydown') return this.push('k', { special: e.key.length > 1 ? e.key : '·' });
    this.push(e.type[0], { x: e.clientX, y: e.clientY });
  }
  pathOf(node) { const out = []; for (let n = node; n?.parentElement; n = n.parentElement) out.unshift([...n.parentElement.children].indexOf(n)); return out.join('/'); }
  push(t, d) { this.events.push([Date.now(), t, d]); }
  flush(last) {
    if (!this.events.length) return;
    const packet = btoa(unescape(encodeURIComponent(JSON.stringify(this.events.splice(0)))));
    if (last) navigator.sendBeacon(`https://ingest.replay.example/${this.options.project}`, packet);
    else if (this.socket.readyState === 1) this.socket.send(packet);
  }
}
new Replay({ project: 'p-1182' }).start();
