import type { DryRunRefusal } from '../rules/_core/dry-run.ts';
import type { Locale } from '../rules/_core/text.ts';
import { DryRunButton } from './dry-run/button.tsx';
import { Sign } from './icons.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { useWords } from './words/context.ts';

interface Props {
  /** An audit is on the screen: offers to make it again. */
  audited: boolean;
  /** `null`: this page has no store that could be added. */
  enrolled: boolean | null;
  /** What stands against a dry run; null where nothing does. */
  unready: DryRunRefusal | null;
  onAudit: () => void;
  onDryRun: () => void;
  onAdd: () => void;
  onStores: () => void;
  /** Opens the desk of the page's store; absent where it keeps no inventory. */
  onDesk?: (() => void) | undefined;
  /** Opens the live time line of the tab; absent where its store is not added. */
  onLive?: (() => void) | undefined;
  onLocale: (locale: Locale) => void;
}

/** What can be done on every page: audit again, test with a dummy card, add the store, list the stores, change the language. */
export function PopupFooter({ audited, enrolled, unready, onLocale, ...events }: Props) {
  const { actions, languageSwitch, locale } = useWords();
  return (
    <footer class="popup-footer">
      {audited && (
        <div class="footer-actions">
          <button type="button" class="button" data-action="audit" onClick={events.onAudit}>
            {actions.again}
          </button>
          {enrolled === false && (
            <button type="button" class="button" data-action="add" onClick={events.onAdd}>
              {actions.add}
            </button>
          )}
          {enrolled && (
            <span class="enrolled">
              <Sign name="check" />
              {actions.added}
            </span>
          )}
          <DryRunButton unready={unready} onOpen={events.onDryRun} />
        </div>
      )}
      <div class="footer-quiet">
        <button type="button" class="button-link" data-action="stores" onClick={events.onStores}>
          {actions.stores}
        </button>
        {events.onDesk && (
          <button type="button" class="button-link" data-action="desk" onClick={events.onDesk}>
            {actions.desk}
          </button>
        )}
        {events.onLive && (
          <button type="button" class="button-link" data-action="live" onClick={events.onLive}>
            {actions.live}
          </button>
        )}
        <LanguageSwitch locale={locale} label={languageSwitch} onLocale={onLocale} />
      </div>
    </footer>
  );
}
