import type { ComponentChildren } from 'preact';
import type { Locale } from '../../rules/_core/text.ts';
import { formatDay, hostOf } from '../format.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import type { StoreEntry } from '../stores-screen.tsx';
import {
  type DeskView,
  INVENTORY_VIEWS,
  PROGRAMME_VIEWS,
  type ProgrammeView,
  SECTIONS,
  type Section,
  sectionOf,
  useDeskWords,
} from '../words/desk/words.ts';

interface Props {
  /** Null until they are known. */
  stores: readonly StoreEntry[] | null;
  store: string | null;
  view: DeskView;
  /** What is shown where no store is chosen. */
  programme: ProgrammeView;
  /** Address of a view of a store, for links. */
  href: (store: string, view: DeskView) => string;
  hrefOfProgramme: (view: ProgrammeView) => string;
  /** What needs looking at, beside the name of a view; nothing where it is 0. */
  open: Partial<Record<DeskView, number>>;
  onLocale: (locale: Locale) => void;
  onKeys: () => void;
  children: ComponentChildren;
}

/** What every view has around it: product, language, keys, the stores, and the views of the store. */
export function DeskFrame(props: Props) {
  const { stores, store, view, href, onLocale, onKeys } = props;
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
        {stores && (
          <div class="desk-stores">
            <ProgrammeList {...props} />
            {stores.length > 0 && (
              <StoreList stores={stores} store={store} href={(one) => href(one, view)} />
            )}
          </div>
        )}
        <main id="content" tabIndex={-1}>
          {store && <StoreTabs {...props} store={store} />}
          {props.children}
        </main>
      </div>
    </>
  );
}

// A link would take the place of the view in the address.
function focusContent(): void {
  document.getElementById('content')?.focus();
}

function StoreTabs({ store, view, href, open }: Props & { store: string }) {
  const words = useDeskWords();
  const section = sectionOf(view);
  const viewOf = (one: Section): DeskView => (one === 'inventory' ? INVENTORY_VIEWS[0] : one);
  const countOf = (one: Section): number =>
    one === 'inventory'
      ? INVENTORY_VIEWS.reduce((sum, inner) => sum + (open[inner] ?? 0), 0)
      : (open[one] ?? 0);
  return (
    <>
      <h1>{nameOf(store)}</h1>
      <nav class="tabs" aria-label={words.tabs}>
        {SECTIONS.map((one) => (
          <a
            key={one}
            href={href(store, viewOf(one))}
            data-view={one}
            aria-current={one === section ? (one === view ? 'page' : 'true') : undefined}
          >
            {words.sections[one]}
            <Count of={countOf(one)} />
          </a>
        ))}
      </nav>
      {section === 'inventory' && (
        <nav class="tabs tabs-second" aria-label={words.inventoryTabs}>
          {INVENTORY_VIEWS.map((one) => (
            <a
              key={one}
              href={href(store, one)}
              data-view={one}
              aria-current={one === view ? 'page' : undefined}
            >
              {words.views[one]}
              <Count of={open[one] ?? 0} />
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

function Count({ of }: { of: number }) {
  return of > 0 ? <span class="tab-count">{of}</span> : null;
}

function ProgrammeList({ store, programme, hrefOfProgramme }: Props) {
  const words = useDeskWords();
  return (
    <nav aria-label={words.programmeTabs}>
      <ul class="plain">
        {PROGRAMME_VIEWS.map((one) => (
          <li key={one}>
            <a
              href={hrefOfProgramme(one)}
              data-programme={one}
              aria-current={store === null && one === programme ? 'page' : undefined}
            >
              {words.programme[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StoreListProps {
  stores: readonly StoreEntry[];
  store: string | null;
  href: (store: string) => string;
}

function StoreList({ stores, store, href }: StoreListProps) {
  const { stores: words, locale } = useDeskWords();
  return (
    <nav aria-labelledby="desk-stores">
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
