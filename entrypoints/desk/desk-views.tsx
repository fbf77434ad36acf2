import { EvidenceSheet } from '../../components/inventory/evidence-sheet.tsx';
import { HeadersView } from '../../components/inventory/headers-view.tsx';
import { LogView } from '../../components/inventory/log-view.tsx';
import { useDeskWords } from '../../components/words/desk/words.ts';
import type { Inventory } from '../../rules/_inventory/inventory.ts';
import type { Release } from '../../rules/_inventory/releases.ts';
import { copyText } from '../screens/copy-text.ts';
import type { Route } from './route.ts';
import { fileName, saveFile } from './save-file.ts';
import { ScriptsDesk } from './scripts-desk.tsx';
import { SettingsDesk } from './settings-desk.tsx';
import type { Covers } from './use-approvals.ts';
import type { useAttempt } from './use-attempt.ts';
import { usePart } from './use-part.ts';

export interface ViewProps {
  store: string;
  route: Route;
  go: (change: Partial<Route>) => void;
  inventory: Inventory;
  refresh: () => Promise<Inventory | null>;
  attempts: ReturnType<typeof useAttempt>;
  /** The last approval, null where none was made or it was taken back. */
  approved: unknown;
  onApprove: (covers: Covers) => void;
  /** Asks what of a release to approve. */
  onRelease: (release: Release) => void;
  onWithdraw: (covers: { keys: string[]; pages: string[]; by: string }) => void;
  /** Reads the list of stores again. */
  onStoresChanged: () => Promise<unknown>;
}

/** The view that the address names. */
export function DeskViews(props: ViewProps) {
  const { store, route, inventory, onApprove, onWithdraw } = props;
  const { locale } = useDeskWords();
  const saveAs = (what: 'scripts' | 'changes') =>
    props.attempts.attempt('export', async () => {
      const { logTable, scriptTable, toCsv } = await import('../../rules/_inventory/exports.ts');
      const table =
        what === 'scripts' ? scriptTable(inventory.rows, locale) : logTable(inventory, locale);
      saveFile(fileName(what, store, new Date()), toCsv(table), 'text/csv;charset=utf-8');
    });
  const saveScripts = () => void saveAs('scripts');
  const saveLog = () => void saveAs('changes');
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
      return <PolicyDesk inventory={inventory} />;
    case 'log':
      return <LogView inventory={inventory} onCsv={saveLog} />;
    case 'export':
      return (
        <>
          <EvidenceSheet
            inventory={inventory}
            madeAt={new Date().toISOString()}
            onPrint={() => print()}
            onCsv={saveScripts}
            onLogCsv={saveLog}
          />
          <LaunchDesk store={store} inventory={inventory} attempts={props.attempts} />
        </>
      );
    case 'settings':
      return <SettingsDesk {...props} />;
  }
}

const loadPolicy = () => import('../../components/inventory/policy-view.tsx');

// Making a policy takes the catalogues of companies and payment services: most of this page's size, and seldom looked at.
function PolicyDesk({ inventory }: Pick<ViewProps, 'inventory'>) {
  const { loading } = useDeskWords();
  const part = usePart(loadPolicy);
  if (!part) return <p role="status">{loading}</p>;
  return <part.PolicyView inventory={inventory} onCopy={copyText} />;
}

const loadLaunch = () => import('./launch/launch-part.tsx');

function LaunchDesk(props: Pick<ViewProps, 'store' | 'inventory' | 'attempts'>) {
  const { loading } = useDeskWords();
  const part = usePart(loadLaunch);
  if (!part) return <p role="status">{loading}</p>;
  return <part.LaunchPart {...props} />;
}
