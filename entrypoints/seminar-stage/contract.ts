import type { DocumentSnapshot } from '../../rules/_core/facts.ts';

/** Something that a page of the stage sent; what was typed is masked before it gets here. */
export interface Sending {
  /** Address it went to. */
  to: string;
  parts: [name: string, value: string][];
}

/** What happens on the stage while a scene is shown. */
export interface StageEvents {
  /** A script or form sent something, which the stage took instead of the network. */
  onSent: (sending: Sending) => void;
  /** What was typed is no test number and was not taken. */
  onRefused: () => void;
  /** Something was typed or changed: the audit may say something else now. */
  onChanged: () => void;
  /** A key that is not the page's own; true where it did something. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** What the seminar's page asks of the page on its stage. Both are the extension's own, of one origin. */
export interface Stage {
  /** From now on this hears what happens; what was sent before is told at once. */
  listen(events: StageEvents): void;
  /** The snapshot with the witness's testimony, under the addresses that the pages stand for. */
  facts(): Promise<DocumentSnapshot>;
  /** Types a test card into the fields that are shown, a character every so many milliseconds. */
  type(ms: number): Promise<void>;
  /** Presses the page's button. */
  press(): void;
  /** What a frame of the page sent. */
  relay(sending: Sending): void;
}

declare global {
  interface Window {
    rejiTenkenStage?: Stage;
  }
}
