/* Benign twin: ordinary code of a shop. */
(() => {
  const tags = `${location.protocol}//tags.localhost:${location.port}`;
  mixpanel.init('practice', {
    api_host: `${tags}/ingest`,
    track_pageview: true,
    autocapture: true,
    persistence: 'localStorage',
    batch_requests: false,
  });
})();
