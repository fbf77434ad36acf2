import { useEffect, useRef, useState } from 'preact/hooks';
import { sentences } from '../../components/act-text.ts';
import { knownUnready } from '../../components/dry-run/button.tsx';
import { type RunUnderWay, stepText } from '../../components/dry-run/progress.tsx';
import { sentence } from '../../components/verdict-head.tsx';
import type { Look } from '../../components/words/dry-run.ts';
import type { Task, Words } from '../../components/words/words.ts';
import type { DryRunRefusal, DryRunWay } from '../../rules/_core/dry-run.ts';
import type { Locale } from '../../rules/_core/text.ts';
import type { TabStatus } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';

/** How often a run under way is asked how far it is. */
const BETWEEN_MS = 500;
/** So often more after its end, until its audit is there. */
const TRIES = 12;

export interface DryRunState {
  /** The sheet while it is on the screen. */
  sheet: { look: Look; way: DryRunWay } | null;
  /** Started from this window, and not yet answered: the background may need a moment to know of it. */
  started: RunUnderWay | null;
  stopping: boolean;
  refused: DryRunRefusal | null;
  /** The audit whose page was looked at and cannot be tested; the reason holds until the tab shows another. */
  unready: { at: string; reason: DryRunRefusal } | null;
}

const IDLE: DryRunState = {
  sheet: null,
  started: null,
  stopping: false,
  refused: null,
  unready: null,
};

/** What the dry run needs of the popup that it is part of. */
interface Host {
  tabId: number;
  locale: Locale;
  status: TabStatus | null;
  attempt: (task: Task, work: () => Promise<void>) => Promise<void>;
  refresh: () => Promise<TabStatus>;
  show: (audit: NonNullable<TabStatus['audit']>) => void;
  say: (said: (words: Words) => string) => void;
  focusHeading: () => void;
}

/** State of the dry run on the screen. A run goes on without this window: what is under way is asked for, never remembered. */
export function useDryRun(host: Host) {
  const { tabId, locale, status, attempt } = host;
  const [state, setState] = useState(IDLE);
  const patch = (change: Partial<DryRunState>) => setState((now) => ({ ...now, ...change }));
  const underWay = status?.dryRun ?? state.started;
  // This window started it and waits for the outcome.
  const mine = useRef(false);
  const { step, way: typist } = status?.dryRun ?? {};
  useEffect(() => {
    // Kept, since between its end and its audit the background knows of neither.
    if (step && typist) setState((now) => ({ ...now, started: { step, way: typist } }));
  }, [step, typist]);
  useFollowedRun(host, underWay, mine, (refused) => {
    setState({ ...IDLE, refused });
    host.say(({ dryRun }) => (refused ? '' : dryRun.said.done));
    host.focusHeading();
  });

  /** Looks at the page, then shows what would be done; or why nothing can be. */
  const open = (way: DryRunWay = 'events') =>
    attempt('dry-run', async () => {
      if (underWay) return;
      patch({ refused: null });
      const look = await ask('dry-run.look', { tabId });
      if (look.ready) {
        patch({ sheet: { look, way }, unready: null });
        host.focusHeading();
        return;
      }
      const { audit } = await host.refresh();
      patch({ unready: { at: audit?.at ?? '', reason: look.reason } });
    });

  const start = (way: DryRunWay) =>
    attempt('dry-run', async () => {
      mine.current = true;
      patch({ sheet: null, started: { step: 'sealing', way } });
      host.focusHeading();
      try {
        const outcome = await ask('dry-run.start', { tabId, locale, way });
        const { audit } = await host.refresh();
        if (outcome.ok && !audit) host.show(outcome.audit);
        setState({ ...IDLE, refused: outcome.ok ? null : outcome.reason });
        // A refusal is an alert of its own; it is not said twice.
        host.say((words) =>
          outcome.ok
            ? sentences([words.dryRun.said.done, sentence(outcome.audit, words)], words)
            : '',
        );
        host.focusHeading();
      } finally {
        mine.current = false;
        patch({ started: null, stopping: false });
      }
    });

  const stop = () =>
    attempt('dry-run', async () => {
      patch({ stopping: true });
      await ask('dry-run.stop', { tabId }).catch((error: unknown) => {
        patch({ stopping: false });
        throw error;
      });
    });

  function back(): void {
    patch({ sheet: null });
    host.focusHeading();
  }

  /** The tab shows another load of its page: what was said of the one before is over, but that it was left. */
  function loaded(): void {
    setState((now) => (now.refused === 'page-gone' ? now : { ...now, refused: null }));
  }

  return {
    ...state,
    underWay,
    unready: unreadyOf(status, state.unready),
    actions: { open, start, stop, back, loaded },
  };
}

/**
 * Asks how far a run is until it is over. `onOver`: a run that nobody here waits for ended, with a result in the audit or,
 * where that does not come, without one.
 */
function useFollowedRun(
  { status, refresh, say }: Host,
  underWay: RunUnderWay | null,
  mine: { current: boolean },
  onOver: (refused: DryRunRefusal | null) => void,
): void {
  const now = useRef({ status, refresh, say, onOver });
  now.current = { status, refresh, say, onOver };
  const { step, way } = underWay ?? {};
  const runs = underWay !== null;

  useEffect(() => {
    if (step && way) now.current.say((words) => stepText({ step, way }, words));
  }, [step, way]);

  useEffect(() => {
    if (!runs) return undefined;
    let left = false;
    const before = now.current.status?.audit?.dryRun?.at ?? null;
    const follow = async () => {
      for (let waited = 0; waited < TRIES && !left; ) {
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
        const fresh = left ? null : await now.current.refresh().catch(() => null);
        if (mine.current || !fresh || fresh.dryRun) continue;
        waited++;
        if ((fresh.audit?.dryRun?.at ?? null) !== before) return now.current.onOver(null);
      }
      if (!left) now.current.onOver('failed');
    };
    void follow();
    return () => {
      left = true;
    };
  }, [runs, mine]);
}

function unreadyOf(status: TabStatus | null, looked: DryRunState['unready']): DryRunRefusal | null {
  if (!status?.audit) return null;
  return (
    knownUnready(status.enrolled, status.audit) ??
    (looked?.at === status.audit.at ? looked.reason : null)
  );
}
