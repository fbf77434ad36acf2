/** The little of the extension API that commands call inside the extension's own pages (`page.evaluate`). */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(filter: { active: boolean }): Promise<{ id?: number }[]> };
};
