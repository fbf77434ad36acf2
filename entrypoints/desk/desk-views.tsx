import { EvidenceSheet } from '../../components/inventory/evidence-sheet.tsx';
import { HeadersView } from '../../components/inventory/headers-view.tsx';
import { LogView } from '../../components/inventory/log-view.tsx';
import { PolicyView } from '../../components/inventory/policy-view.tsx';
import { useDeskWords } from '../../components/words/desk/words.ts';
import { logTable, scriptTable, toCsv } from '../../rules/_inventory/exports.ts';
import type { Inventory } from '../../rules/_inventory/inventory.ts';
import type { Route } from './route.ts';
import { fileName, saveFile } from './save-file.ts';
import { ScriptsDesk } from './scripts-desk.tsx';
import { SettingsDesk } from './settings-desk.tsx';
import type { Covers } from './use-approvals.ts';
import type { useAttempt } from './use-attempt.ts';

export interface ViewProps {
  store: string;
  route: Route;
  go: (change: Partial<Route>) => void;
  inventory: Inventory;
  refresh: () => Promise<Inventory | null>;
  attempts: ReturnType<typeof useAttempt>;
  onApprove: (covers: Covers) => void;
  onWithdraw: (covers: { keys: string[]; pages: string[]; by: string }) => void;
}

/** The view that the address names. */
export function DeskViews(props: ViewProps) {
  const { store, route, inventory, onApprove, onWithdraw } = props;
  const { locale } = useDeskWords();
  const saveScripts = () => save('scripts', store, toCsv(scriptTable(inventory.rows, locale)));
  const saveLog = () => save('changes', store, toCsv(logTable(inventory, locale)));
  switch (route.view) {
    case 'scripts':
      return <ScriptsDesk {...props} />;
    case 'headers':
      return (
        <HeadersView
          pages={inventory.pages}
          onApprove={({ page }) => onApprove({ rows: [], pages: [page] })}
          onWithdraw={({ page, approved }) =>
            onWithdraw({ keys: [], pages: [page], by: approved?.by ?? '' })
          }
        />
      );
    case 'policy':
      return <PolicyView inventory={inventory} onCopy={copy} />;
    case 'log':
      return <LogView inventory={inventory} onCsv={saveLog} />;
    case 'export':
      return (
        <EvidenceSheet
          inventory={inventory}
          madeAt={new Date().toISOString()}
          onPrint={() => print()}
          onCsv={saveScripts}
          onLogCsv={saveLog}
        />
      );
    case 'settings':
      return <SettingsDesk {...props} />;
  }
}

function save(what: string, store: string, csv: string): void {
  saveFile(fileName(what, store, new Date()), csv, 'text/csv;charset=utf-8');
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
