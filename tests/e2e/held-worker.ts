import type { CDPSession } from 'playwright-core';
import type { ChromiumSession } from '../../cli/chromium.ts';

interface Message {
  id?: number;
  method?: string;
  params?: { sessionId: string; targetInfo: { type: string; targetId: string } };
}

/**
 * Stops the profiler's worker with the debugger at the next thing that it does: it stands there as a text would make it that
 * never comes to an end. Workers made afterwards run freely. The worker must be there. Ends with the browser.
 */
export async function holdProfilerWorker({ context }: ChromiumSession): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be debugged');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const document = targetInfos.find(({ url }) => url.endsWith('/offscreen.html'));
  if (!document) throw new Error('there is no offscreen document');
  const { targetId } = document;
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const worker = await workerOf(cdp, sessionId);
  const told = (id: number, method: string) =>
    askWithin(cdp, sessionId, id, 'Target.sendMessageToTarget', {
      sessionId: worker,
      message: JSON.stringify({ id, method }),
    });
  await told(2, 'Debugger.enable');
  await told(3, 'Debugger.pause');
}

/** Session of the worker that the document has. */
async function workerOf(cdp: CDPSession, sessionId: string): Promise<string> {
  const found = new Promise<string>((resolve) => {
    onMessage(cdp, sessionId, ({ method, params }) => {
      const isWorker = params?.targetInfo?.type === 'worker';
      if (method === 'Target.attachedToTarget' && isWorker) resolve(params.sessionId);
    });
  });
  await askWithin(cdp, sessionId, 1, 'Target.setAutoAttach', {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
  });
  return found;
}

/** Asks a target through the session that it is attached by, and waits for the answer. */
async function askWithin(
  cdp: CDPSession,
  sessionId: string,
  id: number,
  method: string,
  params: object,
): Promise<void> {
  const answered = new Promise<void>((resolve) => {
    onMessage(cdp, sessionId, (message) => {
      if (message.id === id) resolve();
    });
  });
  const message = JSON.stringify({ id, method, params });
  await cdp.send('Target.sendMessageToTarget', { sessionId, message });
  await answered;
}

function onMessage(cdp: CDPSession, from: string, take: (message: Message) => void): void {
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    if (sessionId === from) take(JSON.parse(message) as Message);
  });
}
