import type { ComponentChildren } from 'preact';
import type { Locale } from '../../rules/_core/text.ts';
import { formatDay, hostOf } from '../format.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import type { StoreEntry } from '../stores-screen.tsx';
import { DESK_VIEWS, type DeskView, useDeskWords } from '../words/desk/words.ts';

interface Props {
  /** Null until they are known. */
  stores: StoreEntry[] | null;
  store: string | null;
  view: DeskView;
  /** Address of a view of a store, for links. */
  href: (store: string, view: DeskView) => string;
  /** What needs looking at, beside the name of a view; nothing where it is 0. */
  open: Partial<Record<DeskView, number>>;
  onLocale: (locale: Locale) => void;
  onKeys: () => void;
  children: ComponentChildren;
}

/** What every view has around it: product, language, keys, the stores, and the views of the store. */
export function DeskFrame({ stores, store, view, href, onLocale, onKeys, ...rest }: Props) {
  const words = useDeskWords();
  return (
    <>
      <button type="button" class="skip button" onClick={focusContent}>
        {words.skip}
      </button>
      <header class="desk-header">
        <p class="desk-brand">
          {words.product}
          <span>{words.desk}</span>
        </p>
        <div class="desk-tools">
          <button type="button" class="button-small" data-action="keys" onClick={onKeys}>
            <span class="key">?</span> {words.keys.open}
          </button>
          <LanguageSwitch locale={words.locale} label={words.languageSwitch} onLocale={onLocale} />
        </div>
      </header>
      <div class="desk-body">
        {stores && stores.length > 0 && (
          <StoreList stores={stores} store={store} href={(one) => href(one, view)} />
        )}
        <main id="content" tabIndex={-1}>
          {store && (
            <>
              <h1>{nameOf(store)}</h1>
              <nav class="tabs" aria-label={words.tabs}>
                {DESK_VIEWS.map((one) => (
                  <a
                    key={one}
                    href={href(store, one)}
                    data-view={one}
                    aria-current={one === view ? 'page' : undefined}
                  >
                    {words.views[one]}
                    {Boolean(rest.open[one]) && <span class="tab-count">{rest.open[one]}</span>}
                  </a>
                ))}
              </nav>
            </>
          )}
          {rest.children}
        </main>
      </div>
    </>
  );
}

// A link would take the place of the view in the address.
function focusContent(): void {
  document.getElementById('content')?.focus();
}

interface StoreListProps {
  stores: StoreEntry[];
  store: string | null;
  href: (store: string) => string;
}

function StoreList({ stores, store, href }: StoreListProps) {
  const { stores: words, locale } = useDeskWords();
  return (
    <nav class="desk-stores" aria-labelledby="desk-stores">
      <h2 id="desk-stores">{words.heading}</h2>
      <ul class="plain">
        {stores.map(({ origin, lastAuditAt }) => (
          <li key={origin}>
            <a
              href={href(origin)}
              data-store={origin}
              aria-current={origin === store ? 'true' : undefined}
            >
              {nameOf(origin)}
              <span class="quiet">
                {words.lastAudit(lastAuditAt && formatDay(lastAuditAt, locale))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// A shop under http and https is two stores: the unusual one says so.
function nameOf(origin: string): string {
  return origin.startsWith('https:') ? hostOf(origin) : origin;
}
