import { DESK_VIEWS, type DeskView } from '../../components/words/desk/words.ts';

/** What the address says is on the screen. */
export interface Route {
  /** `scheme://host`; null where none is chosen. */
  store: string | null;
  view: DeskView;
  /** Key of the script whose details are open. */
  open: string | null;
}

const FORM = /^#\/(https?:\/\/[^/]+)(?:\/([a-z]+))?(?:\/(.+))?$/;

/** Reads `#/https://shop.example/scripts/<key>`; what is not understood is as if it were not there. */
export function readRoute(hash: string): Route {
  const [, store = null, named, key] = FORM.exec(hash) ?? [];
  const view = DESK_VIEWS.find((one) => one === named) ?? 'scripts';
  return { store, view, open: view === 'scripts' && key ? decoded(key) : null };
}

export function hrefOf({ store, view, open }: Route): string {
  if (store === null) return '#/';
  return `#/${store}/${view}${open === null ? '' : `/${encodeURIComponent(open)}`}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
