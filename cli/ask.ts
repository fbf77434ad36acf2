import type { Answers, ScreenRequest } from '../entrypoints/background/protocol.ts';

interface Reply {
  answer?: unknown;
  error?: string;
}

/** Runs inside one of the extension's own pages (`page.evaluate`): asks the background as the popup does. */
export async function sendMessage(message: {
  request: ScreenRequest;
  payload: unknown;
}): Promise<Reply | undefined> {
  const reply: unknown = await chrome.runtime.sendMessage(message);
  // Firefox hands an object that stands in two places of an answer to its driver in the first of them only.
  return reply === undefined ? undefined : JSON.parse(JSON.stringify(reply));
}

/** The answer of a reply; throws where the background refused or failed. */
export function answerOf<R extends ScreenRequest>(
  request: R,
  reply: Reply | undefined,
): Answers[R] {
  if (!reply || reply.error !== undefined) {
    throw new Error(`${request}: ${reply?.error ?? 'no answer'}`);
  }
  return reply.answer as Answers[R];
}
