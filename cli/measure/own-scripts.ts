import type { CorpusScript } from '../../tests/scripts/corpus.ts';
import {
  benignOriginals,
  benignVariants,
  maliciousOriginals,
  maliciousVariants,
} from '../../tests/scripts/corpus.ts';
import type { Profiled } from './profile-runner.ts';
import type { ScriptSource } from './script-files.ts';
import { figures, recallBy, scriptReport } from './script-report.ts';
import { measurementOf, profileScripts, type ScriptMeasurement, type SidedRow } from './scripts.ts';

/** Profiles the project's own corpus, every fixture in every variant. Takes minutes: obfuscating does. */
export async function measureOwnScripts(
  profile: (text: string) => Promise<Profiled>,
  say: (line: string) => void,
): Promise<ScriptMeasurement> {
  const scripts = [
    ...maliciousOriginals(),
    ...benignOriginals(),
    ...maliciousVariants(),
    ...benignVariants(),
  ];
  say(`${scripts.length} scripts of our own`);
  const rows = await profileScripts(scripts.map(sourceOf), profile);
  for (const part of ownReport(rows, scripts)) say(`${part}\n`);
  return measurementOf(rows);
}

const sourceOf = ({ id, side, text }: CorpusScript): ScriptSource => ({ file: id, side, text });

/** @param scripts in the order of the rows */
export function ownReport(rows: readonly SidedRow[], scripts: readonly CorpusScript[]): string[] {
  const scriptOf = new Map(rows.map((row, n) => [row, scripts[n]]));
  const isHeldOut = (row: SidedRow): boolean => scriptOf.get(row)?.heldOut === true;
  const isOriginal = (row: SidedRow): boolean => scriptOf.get(row)?.variant === 'original';
  const known = rows.filter((row) => !isHeldOut(row));
  return [
    `Known, as they are\n${figures(known.filter(isOriginal))}`,
    `Known, variants\n${figures(known.filter((row) => !isOriginal(row)))}`,
    `Held out\n${figures(rows.filter(isHeldOut))}`,
    `By technique\n${recallBy(rows, (row) => scriptOf.get(row)?.technique ?? '')}`,
    `By variant\n${recallBy(rows, (row) => scriptOf.get(row)?.variant ?? '')}`,
    `All\n${scriptReport(rows, known)}`,
  ];
}
