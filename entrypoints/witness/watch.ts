import type { RecorderFact } from '../../rules/_core/behaviour-facts.ts';
import type { FactTables, WitnessTable } from '../../rules/_core/facts.ts';
import type {
  AdditionTestimony,
  CallTestimony,
  NativeTestimony,
} from '../../rules/_core/testimony.ts';
import { watchAdditions } from './additions.ts';
import type { Canary, matchCanary } from './canary.ts';
import { openContainment } from './containment.ts';
import { openLedger } from './ledger.ts';
import { openMailbox } from './mailbox.ts';
import { watchRequests } from './requests.ts';
import { serviceWorkers } from './service-workers.ts';

/** How long an audit waits for the recorder to compare the natives, in milliseconds. */
const CHECK_MS = 150;

/** Tables that need the recorder are left out where there is none: rules say then that they could not tell. */
export type WitnessFacts = Partial<
  Pick<FactTables, Exclude<WitnessTable, 'calls' | 'additions' | 'natives'>>
> & {
  calls?: CallTestimony[];
  additions?: AdditionTestimony[];
  natives?: NativeTestimony[];
};

export interface Witness {
  /** Everything seen so far; waits for the recorder's last word, 150 ms at most. */
  facts(): Promise<WitnessFacts>;
  /** True where the recorder said that it refuses from now on whatever sends or leaves. */
  contain(): Promise<boolean>;
  release(): Promise<boolean>;
  /**
   * Values are compared with this test data from now on, and another 2,000 calls are taken. The matcher comes with the dry
   * run's own script: pages on which nobody tries anything need not load it.
   */
  arm(canary: Canary, match: typeof matchCanary): void;
  disarm(): void;
  /** Every call told so far, for who looks on while it happens: the same objects each time, whose `count` grows. */
  calls(): readonly CallTestimony[];
  /** How far the recorder can be believed by now. */
  readonly recorder: Readonly<RecorderFact>;
  /** Calls told so far. */
  readonly events: number;
  /** performance.now() when the last call was told; 0 before. */
  readonly lastActAt: number;
}

/** Starts watching a document, at its very beginning; `changed` hears of every change of it after it was parsed. */
export function watchPage(document: Document, window: Window, changed: () => void): Witness {
  const ledger = openLedger(document);
  const mailbox = openMailbox(window, ledger.receive);
  const requests = watchRequests(window);
  const additions = watchAdditions(document, changed);
  return {
    facts: async () => {
      const [workers] = await Promise.all([
        // Absent where the browser does not say in time.
        Promise.race([
          serviceWorkers(),
          new Promise<undefined>((resolve) => setTimeout(resolve, CHECK_MS)),
        ]),
        mailbox.command({}, CHECK_MS),
      ]);
      const recorder = { ...mailbox.fact };
      const { rows: calls, cut, natives } = ledger.calls();
      recorder.dropped += cut;
      return {
        requests: requests(),
        additions: additions(),
        recorders: [recorder],
        ...(workers && { serviceWorkers: workers }),
        ...(recorder.state !== 'absent' && { calls, natives }),
      };
    },
    ...openContainment(document, window, mailbox, (event) => ledger.receive([event], [])),
    arm: (canary, match) => {
      mailbox.renew();
      ledger.arm((value) => match(value, canary));
    },
    disarm: () => ledger.arm(null),
    calls: ledger.all,
    recorder: mailbox.fact,
    get events() {
      return ledger.events;
    },
    get lastActAt() {
      return ledger.lastActAt;
    },
  };
}
