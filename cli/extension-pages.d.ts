/** The little of the extension API that commands call inside the extension's own pages (`page.evaluate`). */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown) => void): void };
  };
  declarativeNetRequest: { getSessionRules(): Promise<{ id: number }[]> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  tabs: { query(filter: { active: boolean }): Promise<{ id?: number }[]> };
  windows: {
    create(window: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown>;
    getAll(how?: {
      populate: true;
    }): Promise<{ id?: number; type?: string; tabs?: { url?: string }[] }[]>;
    remove(id: number): Promise<void>;
  };
  extension: { getViews(): Window[] };
  storage: Record<
    'local' | 'session',
    {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      onChanged: Record<
        'addListener' | 'removeListener',
        (listener: (changes: Record<string, unknown>) => void) => void
      >;
    }
  >;
  action: Record<'getBadgeText' | 'getTitle', (tab: { tabId?: number }) => Promise<string>>;
  alarms: { create(name: string, when: { when: number }): Promise<void> };
};
