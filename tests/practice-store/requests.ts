export interface RequestCount {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly count: number;
}

/** Counts requests by method, host and path. Queries and bodies are not looked at, so nothing typed is ever kept. */
export class RequestLog {
  #counts = new Map<string, RequestCount>();

  add(method: string, host: string, path: string): void {
    const key = `${method} ${host}${path}`;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    // A scan of random paths must not fill the memory.
    if (count === 1 && this.#counts.size >= 2000) return;
    this.#counts.set(key, { method, host, path, count });
  }

  list(host?: string): RequestCount[] {
    return [...this.#counts.values()].filter((row) => host === undefined || row.host === host);
  }

  total(host: string): number {
    return this.list(host).reduce((sum, row) => sum + row.count, 0);
  }

  clear(): void {
    this.#counts.clear();
  }
}
