import type { ChromiumSession } from '../../cli/chromium.ts';

/** Stops the extension's service worker, as the browser does when it needs memory. It starts again for the next event. */
export async function stopServiceWorker({ context, screen }: ChromiumSession): Promise<void> {
  const cdp = await context.newCDPSession(screen);
  try {
    const running = new Promise<string>((resolve) => {
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const version = versions.find(({ runningStatus }) => runningStatus === 'running');
        if (version) resolve(version.versionId);
      });
    });
    await cdp.send('ServiceWorker.enable');
    const versionId = await running;
    const stopped = new Promise<void>((resolve) => {
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (
          versions.some((each) => each.versionId === versionId && each.runningStatus === 'stopped')
        )
          resolve();
      });
    });
    await cdp.send('ServiceWorker.stopWorker', { versionId });
    await stopped;
  } finally {
    await cdp.detach();
  }
}
