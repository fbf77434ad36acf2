import { useCallback, useMemo } from 'preact/hooks';
import { openOfVendor, vendorOf } from '../../components/inventory/rows.ts';
import { ScriptDetails } from '../../components/inventory/script-details.tsx';
import { ScriptsView } from '../../components/inventory/scripts-view.tsx';
import { TroubleBox } from '../../components/notice.tsx';
import { useDeskWords } from '../../components/words/desk/words.ts';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { releaseOf } from '../../rules/_inventory/releases.ts';
import type { ViewProps } from './desk-views.tsx';
import { readRoute } from './route.ts';
import { useHosts } from './use-hosts.ts';
import { useReasons } from './use-reasons.ts';
import { useScript } from './use-script.ts';

/** The list of scripts and, beside it, the one that is open. */
export function ScriptsDesk({ store, route, go, inventory, attempts, ...props }: ViewProps) {
  const words = useDeskWords();
  const { rows } = inventory;
  const { onApprove, refresh } = props;
  const { drafts, ...reasonEvents } = useReasons({ store, inventory, refresh });
  const row = useMemo(() => rows.find(({ key }) => key === route.open) ?? null, [rows, route.open]);
  const { read, trouble } = useScript(store, row);
  const hosts = useHosts(store);

  const toggle = useCallback((key: string) => go({ open: readOpen() === key ? null : key }), [go]);
  const ofVendor = (one: InventoryRow) => openOfVendor(rows, vendorOf(one));

  async function grant(one: InventoryRow): Promise<void> {
    await attempts.attempt('grant', async () => {
      const granted = await hosts.grant(one);
      attempts.say(({ scripts }) => scripts.details.grant[granted ? 'granted' : 'refused']);
    });
  }

  return (
    <div class={row ? 'with-details' : 'without-details'}>
      <ScriptsView
        rows={rows}
        drafts={drafts}
        open={row?.key ?? null}
        approved={props.approved}
        onOpen={toggle}
        onApprove={(chosen) => onApprove({ rows: chosen, pages: [] })}
        onRelease={() => props.onRelease(releaseOf(inventory))}
        {...reasonEvents}
      />
      {row && (
        <div class="details-box" key={row.key}>
          {trouble !== null && (
            <TroubleBox
              name="script"
              words={words.trouble.script}
              detail={trouble}
              label={words.troubleDetail}
            />
          )}
          <ScriptDetails
            row={row}
            rows={rows}
            read={read}
            openOfVendor={ofVendor(row).length}
            grantable={hosts.isGrantable(row)}
            onGrant={() => void grant(row)}
            onApprove={(one) => onApprove({ rows: [one], pages: [] })}
            onApproveVendor={(one) => onApprove({ rows: ofVendor(one), pages: [] })}
            onWithdraw={({ key, approval }) =>
              props.onWithdraw({ keys: [key], pages: [], by: approval?.by ?? '' })
            }
            onClose={() => go({ open: null })}
          />
        </div>
      )}
    </div>
  );
}

// The address knows; a row that is not drawn again does not.
function readOpen(): string | null {
  return readRoute(location.hash).open;
}
