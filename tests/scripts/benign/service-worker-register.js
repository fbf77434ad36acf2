if ('serviceWorker' in navigator && location.protocol === 'https:') {
  addEventListener('load', async () => {
    const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/' });
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next.addEventListener('statechange', () => {
        if (next.state === 'installed' && navigator.serviceWorker.controller) next.postMessage({ type: 'SKIP_WAITING' });
      });
    });
    const sub = await registration.pushManager.getSubscription();
    if (sub) fetch('/push/renew', { method: 'POST', body: JSON.stringify(sub) });
  });
}
