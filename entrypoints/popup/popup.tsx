import { useEffect, useState } from 'preact/hooks';
import { AuditScreen } from '../../components/audit-screen.tsx';
import { DryRunProgress } from '../../components/dry-run/progress.tsx';
import { DryRunRefusalNotice } from '../../components/dry-run/refusal.tsx';
import { DryRunSheet } from '../../components/dry-run/sheet.tsx';
import { EmptyScreen, RefusalScreen } from '../../components/empty-screen.tsx';
import { hostOf } from '../../components/format.ts';
import { Notice, TroubleNotice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ClosedRowsContext } from '../../components/parts.tsx';
import { PopupFooter } from '../../components/popup-footer.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { StoresScreen } from '../../components/stores-screen.tsx';
import { WalkOffer, WalkUnderWay } from '../../components/walk.tsx';
import { WordsContext } from '../../components/words/context.ts';
import { copyText } from '../screens/copy-text.ts';
import type { Opened } from './opened.ts';
import { usePopup } from './use-popup.ts';

type Model = ReturnType<typeof usePopup>;

/** The popup: what is known of this tab's page, and what can be done about it. */
export function Popup({ opened }: { opened: Opened }) {
  const popup = usePopup(opened);
  const { state, words, actions, dryRun } = popup;
  const { status, stores, trouble } = state;
  const whole = useAfterPaint(status !== null);

  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.product;
  }, [words]);
  useEffect(() => {
    if (state.focus > 0) document.querySelector<HTMLElement>('main h2[tabindex]')?.focus();
  }, [state.focus]);

  return (
    <WordsContext value={words}>
      <PageHeader
        url={status?.audit?.url ?? status?.url ?? null}
        isPaymentPage={judgedKind(status)}
      />
      <main aria-busy={state.busy !== null} data-state={whole ? 'ready' : 'opening'}>
        {trouble && <TroubleNotice task={trouble.task} detail={trouble.detail} />}
        {state.justAdded && !stores && (
          <Notice name="reload">
            <p>{words.notices.reload}</p>
            <button type="button" class="button" data-action="reload" onClick={actions.reload}>
              {words.actions.reload}
            </button>
          </Notice>
        )}
        {status && status.overdue.length > 0 && !stores && (
          <Notice name="overdue">
            {status.overdue.map((store) => (
              <p key={store}>{words.notices.overdue(hostOf(store))}</p>
            ))}
          </Notice>
        )}
        {status?.session && !stores && (
          <WalkUnderWay {...status.session} onStop={actions.stopWalk} />
        )}
        {status && status.followUps.length > 0 && !stores && (
          <Notice name="follow-up">
            {status.followUps.map((store) => (
              <p key={store}>{words.notices.followUp(hostOf(store))}</p>
            ))}
          </Notice>
        )}
        {stores ? (
          <StoresScreen
            stores={stores}
            onAdd={actions.addStore}
            onRemove={actions.removeStore}
            onBack={actions.showPage}
          />
        ) : (
          <ClosedRowsContext value={whole}>
            <PageScreen popup={popup} />
          </ClosedRowsContext>
        )}
        {status?.enrolled && !status.session && !stores && !dryRun.underWay && !dryRun.sheet && (
          <WalkOffer onStart={actions.startWalk} />
        )}
      </main>
      <div class="foot">
        <StatusLine
          said={state.said(words)}
          busy={state.busy ?? readingOf(popup)}
          onStop={actions.stopWaiting}
        />
        <PopupFooter
          audited={!stores && !dryRun.underWay && !dryRun.sheet && Boolean(status?.audit)}
          enrolled={status?.store ? status.enrolled : null}
          unready={dryRun.unready}
          onAudit={actions.audit}
          onDryRun={() => dryRun.actions.open()}
          onAdd={actions.addThisStore}
          onStores={actions.showStores}
          onDesk={status?.enrolled ? () => actions.openDesk('scripts') : undefined}
          onLive={status?.enrolled ? actions.openLive : undefined}
          onLocale={actions.speak}
        />
      </div>
    </WordsContext>
  );
}

/** True soon after something was drawn for the first time: what comes then must not hold that frame back. */
function useAfterPaint(drawn: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!drawn) return undefined;
    // An effect alone can still come before the frame is out.
    const timer = setTimeout(() => setPainted(true));
    return () => clearTimeout(timer);
  }, [drawn]);
  return painted;
}

// A dry run has its own steps on the screen.
function readingOf({ state: { status, stores }, dryRun }: Model): 'reading' | null {
  return status?.audit && status.reading && !stores && !dryRun.underWay ? 'reading' : null;
}

function PageScreen({ popup: { state, words, actions, dryRun } }: { popup: Model }) {
  const { status, trouble } = state;
  if (!status) {
    return trouble ? (
      <p>
        <button type="button" class="button" data-action="retry" onClick={actions.open}>
          {words.actions.retry}
        </button>
      </p>
    ) : null;
  }
  if (dryRun.underWay) {
    const { underWay, stopping } = dryRun;
    return <DryRunProgress {...underWay} stopping={stopping} onStop={dryRun.actions.stop} />;
  }
  if (dryRun.sheet) {
    const { start, back } = dryRun.actions;
    return <DryRunSheet {...dryRun.sheet} onStart={start} onBack={back} />;
  }
  if (status.audit) {
    return (
      <>
        {dryRun.refused && (
          <DryRunRefusalNotice
            reason={dryRun.refused}
            onAdd={actions.addThisStore}
            onReload={actions.reload}
          />
        )}
        <AuditScreen
          audit={status.audit}
          onShow={actions.showElement}
          onCopy={copyText}
          onDamage={status.store === null ? undefined : () => actions.openDesk('damage')}
          onByHand={() => dryRun.actions.open('by-hand')}
        />
      </>
    );
  }
  if (status.notAuditable) {
    return (
      <RefusalScreen
        refusal={status.notAuditable}
        canAdd={status.store !== null && !status.enrolled}
        onRetry={actions.audit}
        onAdd={actions.addThisStore}
      />
    );
  }
  return (
    <EmptyScreen
      enrolled={status.enrolled}
      canAdd={status.store !== null}
      onAudit={actions.audit}
      onAdd={actions.addThisStore}
    />
  );
}

function judgedKind(status: Model['state']['status']): boolean | null {
  const audit = status?.audit;
  return audit && !audit.fromNewerVersion ? audit.payment.isPaymentPage : null;
}
