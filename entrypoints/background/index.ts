import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addSubmission, resumeReadings } from './audits.ts';
import { reviseDeclared } from './declared-platforms.ts';
import { diagnosisHandlers } from './diagnosis-requests.ts';
import { lookAhead, startDryRun } from './dry-run.ts';
import {
  cleanUp,
  dryRunEnded,
  endRunsOfTab,
  recoverDryRuns,
  runningDryRun,
  stopDryRun,
  watchRuns,
} from './dry-run-control.ts';
import { enrol, onPermissionAdded, reconcile, rememberIntent } from './enrolment.ts';
import { forgettingHandlers } from './forgetting.ts';
import { listIndicators, removeIndicators } from './indicators.ts';
import { inventoryRequests } from './inventory-requests.ts';
import { launchHandlers } from './launch-profiles.ts';
import { listenForMessages } from './messages.ts';
import { outsideCheckHandlers, recoverOutsideCheck } from './outside-check.ts';
import { pageChanged } from './page-changes.ts';
import { programmeHandlers } from './programme-store.ts';
import { leaveReading, retryReadings } from './reading.ts';
import { watchReminders } from './reminders.ts';
import { forgetHeaders, watchGrantedToo, watchResponseHeaders } from './response-headers.ts';
import { retentionHandlers } from './retention.ts';
import { sessionHandlers, watchSessions } from './sessions.ts';
import { showElement } from './show-element.ts';
import { auditInFull, auditInWords, historyOf, listStores, statusOf } from './status.ts';
import { forgetTabAudit } from './tab-state.ts';
import { importLibraries, libraryState, resetLibraries } from './vulnerable-libraries.ts';

// Constructs and wires, nothing else. Listeners stand at the top: a service worker that wakes for an event must have them at once.
export default defineBackground({
  type: 'module',
  main() {
    watchResponseHeaders();
    listenForMessages(
      {
        'tab.status': statusOf,
        'tab.audit': auditInWords,
        'tab.audit-in-full': auditInFull,
        'element.show': showElement,
        'dry-run.look': lookAhead,
        'dry-run.start': startDryRun,
        'dry-run.running': runningDryRun,
        'dry-run.stop': stopDryRun,
        'store.intent': async ({ origin }) => {
          await rememberIntent(origin);
          return null;
        },
        'store.add': async ({ origin }) => ({ added: await enrol(origin) }),
        'store.list': listStores,
        'history.list': historyOf,
        ...inventoryRequests,
        ...diagnosisHandlers,
        ...sessionHandlers,
        ...outsideCheckHandlers,
        ...programmeHandlers,
        ...forgettingHandlers,
        ...retentionHandlers,
        ...launchHandlers,
        'indicators.list': listIndicators,
        'indicators.remove': removeIndicators,
        'libraries.state': libraryState,
        'libraries.import': importLibraries,
        'libraries.reset': resetLibraries,
      },
      {
        'page.changed': async ({ reason }, from) => {
          await cleanUp(from);
          await pageChanged(from.tabId, reason);
        },
        'dry-run.ended': dryRunEnded,
        'form.submitted': (submission, from) => addSubmission(from, submission),
      },
    );
    watchRuns();
    watchReminders();
    watchSessions();
    void recoverDryRuns();
    void recoverOutsideCheck();
    void resumeReadings();
    browser.permissions.onAdded.addListener(() => {
      watchGrantedToo();
      retryReadings();
      void onPermissionAdded();
    });
    browser.permissions.onRemoved.addListener(() => void reconcile());
    browser.runtime.onStartup.addListener(() => {
      void reconcile();
      void reviseDeclared().catch(() => undefined);
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void reconcile();
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetHeaders(tabId);
      void forgetTabAudit(tabId);
      leaveReading(tabId, null);
      void endRunsOfTab(tabId);
    });
  },
});
