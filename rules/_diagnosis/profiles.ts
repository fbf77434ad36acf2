import { type DiagnosisRow, EMPTY_PROFILE, type StoreProfile } from './diagnosis.ts';

/** A profile that two windows changed at once. */
export interface MergedProfile {
  /** Each field as the one who changed it wrote it; ours where both did. */
  profile: StoreProfile;
  /** Fields that both changed, each to something else: somebody has to choose. */
  conflicts: (keyof StoreProfile)[];
}

/** Brings together what was written here with what another window wrote meanwhile, `base` being what both began with. */
export function mergeProfiles(
  base: StoreProfile,
  mine: StoreProfile,
  theirs: StoreProfile,
): MergedProfile {
  const profile = { ...theirs };
  const conflicts: (keyof StoreProfile)[] = [];
  for (const field of Object.keys(base) as (keyof StoreProfile)[]) {
    if (isSame(mine[field], base[field])) continue;
    const theyDid = !isSame(theirs[field], base[field]) && !isSame(theirs[field], mine[field]);
    if (theyDid) conflicts.push(field);
    Object.assign(profile, { [field]: mine[field] });
  }
  return { profile, conflicts };
}

/** A row as it is kept, perhaps by an older version: fields that its profile lacks are empty. */
export function wholeRow(row: DiagnosisRow): DiagnosisRow {
  return { ...row, profile: { ...EMPTY_PROFILE, ...row.profile } };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
