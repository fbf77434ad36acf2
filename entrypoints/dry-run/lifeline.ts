/**
 * Calls `gone` once the extension was removed or loaded anew: this script then outlives it, and nobody is left to end the run.
 * A service worker that is merely stopped is no reason: it comes back when the run's end is told. Returns what ends the watch.
 */
export function watchExtension(gone: () => void): () => void {
  if (!isThere()) return () => undefined;
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    gone();
  }, 500);
  return () => clearInterval(timer);
}

// Asked for anew each time: the browser takes the id away from a script whose extension is no more.
function isThere(): boolean {
  const globals = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime?: { id?: string } } | undefined
  >;
  try {
    return Boolean((globals.browser ?? globals.chrome)?.runtime?.id);
  } catch {
    return false;
  }
}
