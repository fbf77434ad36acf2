/* Benign twin: ordinary code of a shop. */
(() => {
  DisableDevtool({
    ondevtoolopen: () => {
      document.documentElement.dataset.devtools = 'open';
    },
    disableMenu: true,
    clearLog: false,
    timeOutUrl: '',
  });
})();
