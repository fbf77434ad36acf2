/* Benign twin: ordinary code of a shop. */
(() => {
  const tags = `${location.protocol}//tags.localhost:${location.port}`;
  rrweb.record({
    maskAllInputs: true,
    emit(event) {
      const body = JSON.stringify(event);
      fetch(`${tags}/ingest/replay`, { method: 'POST', mode: 'no-cors', body }).catch(() => {});
    },
  });
})();
