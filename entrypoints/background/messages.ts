import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type Answers,
  type Notice,
  type PageNotice,
  type Payload,
  pageNotices,
  type ScreenRequest,
  screenRequests,
} from './protocol.ts';

type Sender = Browser.runtime.MessageSender;

/** The frame that told something, as the browser names it. */
export interface NoticeSource {
  tabId: number;
  frameId: number;
  url: string;
}

export type RequestHandlers = {
  [R in ScreenRequest]: (payload: Payload<R>) => Promise<Answers[R]>;
};
export type NoticeHandlers = {
  [N in PageNotice]: (notice: Notice<N>, from: NoticeSource) => Promise<void>;
};

/** Wires the handlers: who sent it is checked first, what it says is parsed next, and only then handled. */
export function listenForMessages(requests: RequestHandlers, notices: NoticeHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      const work = dispatch(message, sender, requests, notices);
      if (!work) return undefined;
      work.then(
        (answer) => respond({ answer }),
        (error: unknown) => respond({ error: error instanceof Error ? error.name : 'Error' }),
      );
      // True keeps the channel open until the answer is there.
      return true;
    },
  );
}

function dispatch(
  message: unknown,
  sender: Sender,
  requests: RequestHandlers,
  notices: NoticeHandlers,
): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null)
    return null;
  if ('request' in message && isScreen(sender)) return handleRequest(message, requests);
  if ('notice' in message && sender.tab?.id !== undefined && sender.frameId !== undefined) {
    return handleNotice(
      message,
      { tabId: sender.tab.id, frameId: sender.frameId, url: sender.url ?? '' },
      notices,
    );
  }
  return null;
}

// A content script has this extension's id too; only our own pages have our own address.
function isScreen(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function handleRequest(message: object, handlers: RequestHandlers): Promise<unknown> {
  const { request, payload } = message as { request: unknown; payload?: unknown };
  const name = Object.keys(screenRequests).find((known) => known === request) as
    | ScreenRequest
    | undefined;
  if (!name) throw new TypeError('unknown request');
  const parsed = z.parse(screenRequests[name] as z.ZodMiniType, payload);
  return (handlers[name] as (payload: unknown) => Promise<unknown>)(parsed);
}

async function handleNotice(
  message: object,
  from: NoticeSource,
  handlers: NoticeHandlers,
): Promise<void> {
  const { notice, payload } = message as { notice: unknown; payload?: unknown };
  const name = Object.keys(pageNotices).find((known) => known === notice) as PageNotice | undefined;
  if (!name) return;
  const parsed = z.safeParse(pageNotices[name] as z.ZodMiniType, payload);
  if (!parsed.success) return;
  await (handlers[name] as (payload: unknown, from: object) => Promise<void>)(parsed.data, from);
}
