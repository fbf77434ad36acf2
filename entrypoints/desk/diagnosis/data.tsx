import type { ProgrammeViewProps } from '../diagnosis-desk.tsx';

export function View(_: ProgrammeViewProps) {
  return null;
}
