/** Switches of the skimmer fixtures and the benign twins, one for each row of `techniques.ts`. */

import type { PageId } from './page-ids.ts';
import {
  BENIGN,
  type BenignSwitch,
  TECHNIQUES,
  type TechniqueId,
  type TechniqueSwitch,
} from './techniques.ts';

export interface SwitchText {
  /** Pages on which the switch can be seen. */
  readonly on: readonly PageId[];
  readonly ja: string;
  readonly en: string;
  readonly note: string;
  /** Payment method taken where none was chosen, so that the switch works alone. */
  readonly implies?: string;
}

/** These wait for the next load to send what they put aside. */
const NEXT_LOAD: readonly TechniqueId[] = ['storage-flush', 'session-next-load'];

const skimmerNote = (script: string): string =>
  `無害な見本です。${script} が動き、collect.localhost は件数だけを残します。`;

export const skimmers = Object.fromEntries(
  TECHNIQUES.map(({ id, switch: key, script, payment, ja, en }): [string, SwitchText] => [
    key,
    {
      on: NEXT_LOAD.includes(id) ? ['payment', 'confirm'] : ['payment'],
      ja,
      en,
      note: skimmerNote(script),
      implies: payment,
    },
  ]),
) as Readonly<Record<TechniqueSwitch, SwitchText>>;

export const twins = Object.fromEntries(
  BENIGN.map(({ switch: key, payment, ja, en }): [string, SwitchText] => [
    key,
    {
      on: ['payment'],
      ja,
      en,
      note: '問題のない、ふつうのコードです。スキマーと呼ばれないことを確かめます。',
      implies: payment,
    },
  ]),
) as Readonly<Record<BenignSwitch, SwitchText>>;
