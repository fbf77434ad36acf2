/** Waiting that ends at once, by rejection with the signal's reason, when the run is stopped. */

/** Resolves after `ms` milliseconds. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return orStopped(
    new Promise((resolve) => {
      setTimeout(resolve, Math.max(0, ms));
    }),
    signal,
  );
}

/** Lets the page's own tasks have their turn; not slowed down in a hidden tab, as timers are. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The promise, or a rejection as soon as the run is stopped. */
export function orStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stopped = (): void => reject(signal.reason);
    signal.addEventListener('abort', stopped, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
  });
}

/** The promise's value, or `fallback` where it fails or takes longer than `ms`. */
export function within<T>(promise: Promise<T>, ms: number, fallback: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, fallback);
    promise
      .catch(() => fallback)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });
}
