import { useCallback } from 'preact/hooks';
import { Said } from '../../components/desk/said.tsx';
import { ApproveDialog } from '../../components/inventory/approve-dialog.tsx';
import { ReleaseDialog } from '../../components/inventory/release-dialog.tsx';
import { TroubleBox } from '../../components/notice.tsx';
import { useDeskWords } from '../../components/words/desk/words.ts';
import { DeskViews } from './desk-views.tsx';
import type { Route } from './route.ts';
import { useApprovals } from './use-approvals.ts';
import { useAttempt } from './use-attempt.ts';
import type { useInventory } from './use-inventory.ts';

interface Props extends ReturnType<typeof useInventory> {
  store: string;
  route: Route;
  go: (change: Partial<Route>) => void;
  onStoresChanged: () => Promise<unknown>;
}

/** One store: the view that is chosen, what was just done, what went wrong, and the dialog that approves. */
export function StoreDesk({ store, route, go, inventory, trouble, refresh, ...props }: Props) {
  const words = useDeskWords();
  const attempts = useAttempt();
  const approvals = useApprovals(store, refresh, attempts.attempt);
  const { done } = approvals;
  const { say } = attempts;
  const { open } = approvals;
  const askAbout = useCallback<typeof open>(
    (asking) => {
      say(() => '');
      open(asking);
    },
    [say, open],
  );

  async function undo(): Promise<void> {
    if (!done) return;
    const { keys, pages, by } = done;
    const isDone = await approvals.withdraw({ keys, pages, by });
    if (isDone) say(({ scripts }) => scripts.approve.undone);
  }

  if (!inventory) {
    if (trouble === null) return <p role="status">{words.loading}</p>;
    return <ReadTrouble detail={trouble} onRetry={refresh} />;
  }
  const said = done
    ? done.keys.length > 0
      ? words.scripts.approve.done(done.keys.length)
      : words.headers.done
    : attempts.said(words);
  return (
    <>
      <Said text={said} onUndo={done ? undo : undefined} />
      {trouble !== null && <ReadTrouble detail={trouble} onRetry={refresh} />}
      {attempts.trouble && (
        <TroubleBox
          name={attempts.trouble.task}
          words={words.trouble[attempts.trouble.task]}
          detail={attempts.trouble.detail}
          label={words.troubleDetail}
        />
      )}
      <DeskViews
        store={store}
        route={route}
        go={go}
        inventory={inventory}
        refresh={refresh}
        attempts={attempts}
        approved={done}
        onStoresChanged={props.onStoresChanged}
        onApprove={askAbout}
        onRelease={askAbout}
        onWithdraw={async (covers) => {
          if (await approvals.withdraw(covers)) say(({ scripts }) => scripts.approve.undone);
        }}
      />
      <ApprovalDialogs {...approvals} />
    </>
  );
}

type Approvals = ReturnType<typeof useApprovals>;

/** Asks who approves and why; of a release, first which part of it. */
function ApprovalDialogs({ asking, approve, name, busy, trouble, close }: Approvals) {
  if (!asking) return null;
  const shared = { name, busy, trouble, onClose: close };
  if ('lastApproval' in asking) {
    return (
      <ReleaseDialog
        {...shared}
        release={asking}
        onApprove={(signed, { rows, pages }) =>
          approve(signed, { rows: rows.map(({ it }) => it), pages: pages.map(({ it }) => it.page) })
        }
      />
    );
  }
  return (
    <ApproveDialog
      {...shared}
      rows={asking.rows}
      pages={asking.pages}
      reason={commonReason(asking.rows)}
      onApprove={(signed) => approve(signed, asking)}
    />
  );
}

/** The reason that is already written, where all have the same. */
function commonReason(rows: readonly { reason: string }[]): string {
  const [first] = rows;
  return first && rows.every(({ reason }) => reason === first.reason) ? first.reason : '';
}

function ReadTrouble({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const words = useDeskWords();
  return (
    <TroubleBox name="read" words={words.trouble.read} detail={detail} label={words.troubleDetail}>
      <button type="button" class="button" data-action="retry" onClick={onRetry}>
        {words.retry}
      </button>
    </TroubleBox>
  );
}
