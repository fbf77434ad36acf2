/* Benign twin: ordinary code of a shop. */
(() => {
  const tags = `${location.protocol}//tags.localhost:${location.port}`;
  posthog.init('phc_practice', {
    api_host: `${tags}/ingest`,
    autocapture: true,
    capture_pageview: true,
    disable_session_recording: true,
    persistence: 'localStorage',
    request_batching: false,
    // A browser of the tests would be taken for a bot.
    opt_out_useragent_filter: true,
  });
})();
