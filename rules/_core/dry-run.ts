/** The dry run as it is asked for, kept and shown: kinds of data, scripts and hosts, never what was typed. */
import type { Api, CallRole, DataPart, DryRunFact, Encoding } from './behaviour-facts.ts';
import type { Destination } from './script-behaviour.ts';

/** What a person may choose in the popup; the command line types by the browser's own input instead. */
export const DRY_RUN_WAYS = ['events', 'by-hand'] as const;
export type DryRunWay = (typeof DRY_RUN_WAYS)[number];

/** Steps of a run under way, in their order. */
export const DRY_RUN_STEPS = ['sealing', 'typing', 'pressing', 'waiting', 'restoring'] as const;
export type DryRunStep = (typeof DRY_RUN_STEPS)[number];

/** Why a run cannot begin, or did not come to a result; the popup has words for each. */
export type DryRunRefusal =
  | 'not-enrolled'
  | 'no-recorder'
  | 'no-card-fields'
  | 'not-sealed'
  | 'no-page'
  | 'already-running'
  | 'stopped'
  | 'page-gone'
  | 'failed';

/** What a run would do on this page, looked up before anything is done. */
export type DryRunLook =
  | {
      ready: true;
      /** Parts of the test data that would be typed. */
      fields: DataPart[];
      /** Text of the button that would be pressed, '' where it has none or there is none. */
      button: string;
      host: string;
    }
  | { ready: false; reason: DryRunRefusal };

/** One thing that happened to the test data, for people: script → parts → encoding → where to. */
export interface TimelineRow {
  /** Milliseconds since the run began. */
  at: number;
  /** Host and path of the frame it happened in, `srcdoc` where that has no address; '' in the page itself. */
  frame: string;
  /** Host and path of the script; '' where the stack did not say. */
  script: string;
  /** Parts of the test data that were found in it; empty where the script had read them and what it sent could not be read. */
  parts: DataPart[];
  /** How the data was written, the most telling where there are several; null where it could not be read. */
  encoding: Encoding | null;
  api: Api;
  action: CallRole;
  /** Host, or the key of a storage or cookie; '' where the data stayed in the page. */
  sink: string;
  /** Host that it was sent to; '' where it went nowhere. */
  host: string;
  destination: Destination;
  refused: boolean;
}

/** A run as an audit keeps and shows it. */
export interface DryRunView extends Omit<DryRunFact, 'doc' | 'began'> {
  /** When it began: ISO 8601, UTC. */
  at: string;
  /** In order of time; at most `TIMELINE_ROWS`. */
  timeline: TimelineRow[];
}

export const TIMELINE_ROWS = 100;

/** A kept run put in order for a screen; null where the audit has none. */
export function presentDryRun(kept: DryRunView | null | undefined): DryRunView | null {
  if (!kept) return null;
  const timeline = kept.timeline
    // Runs that were kept by an earlier version name no frame.
    .map((row) => ({ ...row, frame: row.frame ?? '' }))
    .sort((a, b) => a.at - b.at)
    .slice(0, TIMELINE_ROWS);
  return { ...kept, timeline };
}
