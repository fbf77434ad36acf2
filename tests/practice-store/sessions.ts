import { randomBytes } from 'node:crypto';
import type { Session } from './context.ts';
import { SAMPLE_CART } from './goods.ts';

const MOST = 500;

/** Visitors of this run of the store, in memory only; the oldest is forgotten first. */
export class Sessions {
  #known = new Map<string, Session>();

  find(id: string | undefined): Session {
    const known = id === undefined ? undefined : this.#known.get(id);
    return known ?? this.#add(id);
  }

  #add(id = randomBytes(16).toString('hex')): Session {
    const session: Session = {
      id,
      cart: [...SAMPLE_CART],
      fresh: true,
      shopper: '日向 花子',
      cardFields: null,
    };
    const oldest = this.#known.keys().next().value;
    if (this.#known.size >= MOST && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(id, session);
    return session;
  }
}
