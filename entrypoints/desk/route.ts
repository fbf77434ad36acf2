import {
  DESK_VIEWS,
  type DeskView,
  PROGRAMME_VIEWS,
  type ProgrammeView,
} from '../../components/words/desk/words.ts';

/** What the address says is on the screen. */
export interface Route {
  /** `scheme://host`; null where none is chosen. */
  store: string | null;
  view: DeskView;
  /** Key of the script whose details are open; of a report, the session it is of. */
  open: string | null;
  /** Shown where no store is chosen. */
  programme: ProgrammeView;
}

const FORM = /^#\/(https?:\/\/[^/]+)(?:\/([a-z-]+))?(?:\/(.+))?$/;
/** The view of a store that an address without one means. */
const FIRST = 'diagnosis';
const OPENS: readonly DeskView[] = ['scripts', 'diagnosis', 'report', 'follow-up'];

/** Reads `#/https://shop.example/scripts/<key>` or `#/coverage`; what is not understood is as if it were not there. */
export function readRoute(hash: string): Route {
  const [, store = null, named, key] = FORM.exec(hash) ?? [];
  const view = DESK_VIEWS.find((one) => one === named) ?? FIRST;
  const programme = PROGRAMME_VIEWS.find((one) => hash === `#/${one}`) ?? 'programme';
  return { store, view, open: OPENS.includes(view) && key ? decoded(key) : null, programme };
}

export function hrefOf({ store, view, open, programme }: Route): string {
  if (store === null) return programme === 'programme' ? '#/' : `#/${programme}`;
  return `#/${store}/${view}${open === null ? '' : `/${encodeURIComponent(open)}`}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
