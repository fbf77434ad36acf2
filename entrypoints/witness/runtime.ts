/**
 * Messaging for scripts that run in a shop's page. The polyfill that the rest of the extension uses is as large as such a
 * script may be in all; both browsers have promises here without it.
 */
interface InPageRuntime {
  id: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string },
        respond: (answer: unknown) => void,
      ) => void,
    ): void;
  };
}

const globals = globalThis as unknown as Record<
  'browser' | 'chrome',
  { runtime: InPageRuntime } | undefined
>;

/** The extension's messaging, or undefined in a document that outlived the extension. */
export const runtime: InPageRuntime | undefined = (globals.browser ?? globals.chrome)?.runtime;
