import { browser } from 'wxt/browser';
import type { Answers, Payload, ScreenRequest } from '../background/protocol.ts';

type Reply<R extends ScreenRequest> = { answer: Answers[R] } | { error: string } | undefined;

/** The background refused, failed or was not there; `message` is the name it gave, for the record and not for people. */
export class AskError extends Error {
  override name = 'AskError';
}

/** Asks the background. Rejects with AskError where it answers with an error or not at all. */
export async function ask<R extends ScreenRequest>(
  request: R,
  payload: Payload<R>,
): Promise<Answers[R]> {
  const reply: Reply<R> = await browser.runtime.sendMessage({ request, payload });
  if (!reply) throw new AskError('NoAnswer');
  if ('error' in reply) throw new AskError(reply.error);
  return reply.answer;
}
