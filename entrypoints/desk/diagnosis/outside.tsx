import '../../../components/styles/result.css';
import '../../../components/styles/sessions.css';
import '../../../components/styles/outside.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OutsideCheckView } from '../../../components/diagnosis/outside-check/outside-check-view.tsx';
import { OutsideSheet } from '../../../components/diagnosis/outside-check/outside-sheet.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import {
  isOthersServer,
  platformsWithPlaces,
} from '../../../rules/_catalog/outside-places/index.ts';
import { platforms } from '../../../rules/_catalog/platforms/index.ts';
import { originOf } from '../../../rules/_core/url.ts';
import { planOutsideCheck } from '../../../rules/_outside-check/plan.ts';
import {
  diagnosisRow,
  lastAuditsOf,
  outsideChecksOf,
  sessionsOf,
} from '../../background/diagnosis-reading.ts';
import { OUTSIDE_RUN, readOutsideRun } from '../../background/outside-state.ts';
import type { OutsideRefusal } from '../../background/protocol-diagnosis.ts';
import { ask } from '../../screens/ask.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { tellOtherDesks } from '../other-desks.ts';
import { ReadAgain } from '../read-again.tsx';
import { useReading } from '../use-reading.ts';

async function readChecks(store: string) {
  const [run, checks, sessions, audits, row] = await Promise.all([
    readOutsideRun(),
    outsideChecksOf(store),
    sessionsOf(store),
    lastAuditsOf(store),
    diagnosisRow(store),
  ]);
  const named = audits.find(({ platform }) => platform)?.platform ?? sessions[0]?.platform;
  return {
    run: run?.row.store === store ? run : null,
    checks: checks.filter(({ at }) => at !== run?.row.at),
    inSession: sessions.length > 0,
    // What the owner says outranks what pages show.
    found:
      row?.profile.platform?.id ??
      [...platforms.values()].find(({ name }) => name === named?.name)?.id ??
      '',
    // Permissions know no ports: the pages do.
    origin: audits.map(({ url }) => originOf(url)).find((one) => one !== '') ?? store,
  };
}

/** What can be seen of the shop from outside: asked for only after the list was seen. */
export function View({ store, attempts, stores }: DiagnosisViewProps) {
  const { it, failed, refresh } = useReading(store, readChecks, attempts.attempt);
  useEffect(() => {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && OUTSIDE_RUN in changes) void refresh().catch(() => undefined);
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [refresh]);
  if (failed) return <ReadAgain attempts={attempts} refresh={refresh} />;
  if (!it) return null;
  const enrolled = stores.some((one) => one.origin === store && one.enrolled);
  return (
    <Check store={store} attempts={attempts} kept={it} refresh={refresh} enrolled={enrolled} />
  );
}

type Kept = Awaited<ReturnType<typeof readChecks>>;
type CheckProps = Pick<DiagnosisViewProps, 'store' | 'attempts'> & {
  kept: Kept;
  refresh: () => Promise<Kept>;
  enrolled: boolean;
};

function Check({ store, attempts, kept, refresh, enrolled }: CheckProps) {
  const { locale } = useDeskWords();
  const { run, checks, found, origin } = kept;
  const [chosen, choose] = useState<string | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [told, tell] = useState<OutsideRefusal | null>(null);
  const [shown, show] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const platform = (chosen ?? found) || null;
  const plan = useMemo(() => planOutsideCheck(platform, token ?? ''), [platform, token]);

  async function start(): Promise<void> {
    if (token === null) return;
    setBusy(true);
    await attempts.attempt('session', async () => {
      const begun = await ask('outside-check.start', { store, origin, platform, token, locale });
      tell(begun.ok ? null : begun.reason);
      show(null);
      tellOtherDesks(store);
      await refresh();
    });
    setBusy(false);
    setToken(null);
  }

  const stop = () =>
    attempts.attempt('session', async () => void (await ask('outside-check.stop', { store })));
  const refused = enrolled ? (isOthersServer(platform) ? 'others-server' : told) : 'not-added';
  return (
    <>
      <OutsideCheckView
        checks={checks}
        shown={shown}
        onShow={show}
        progress={run && { done: run.done, all: run.row.requests.length }}
        refused={refused}
        choices={platformsWithPlaces}
        found={found}
        platform={platform ?? ''}
        onPlatform={choose}
        inSession={kept.inSession}
        onOpen={() => setToken(newToken())}
        onStop={stop}
        onPrint={() => print()}
      />
      {token !== null && (
        <OutsideSheet
          store={store}
          origin={origin}
          plan={plan}
          busy={busy}
          onYes={start}
          onClose={() => setToken(null)}
        />
      )}
    </>
  );
}

/** Names that no server knows beforehand. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
