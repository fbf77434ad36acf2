/** The store's skimmer fixtures and their benign twins, as data: switches, routes, tests and the measure command read them. */

import { BENIGN_ROWS, type BenignRow } from './benign-rows.ts';
import { collecting, deciding, gettingIn, type Row } from './technique-rows.ts';
import { sending } from './technique-rows-sending.ts';

const ROWS = { ...gettingIn, ...deciding, ...collecting, ...sending };

export type TechniqueId = keyof typeof ROWS;
export type TechniqueSwitch = `skim-${TechniqueId}`;

export interface Technique extends Row {
  readonly id: TechniqueId;
  readonly switch: TechniqueSwitch;
  /** Path of the script that a finding should name. */
  readonly script: string;
}

export const TECHNIQUES: readonly Technique[] = Object.entries(ROWS).map(([id, row]) => ({
  ...row,
  id: id as TechniqueId,
  switch: `skim-${id as TechniqueId}`,
  script: row.from[1],
}));

export type BenignId = keyof typeof BENIGN_ROWS;
export type BenignSwitch = `twin-${BenignId}`;

export interface BenignTwin extends BenignRow {
  readonly id: BenignId;
  readonly switch: BenignSwitch;
  readonly payment: 'token';
}

export const BENIGN: readonly BenignTwin[] = Object.entries(BENIGN_ROWS).map(([id, row]) => ({
  ...row,
  id: id as BenignId,
  switch: `twin-${id as BenignId}`,
  payment: 'token',
}));
