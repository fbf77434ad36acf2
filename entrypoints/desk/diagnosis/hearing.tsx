import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';

export function View(_: DiagnosisViewProps) {
  return null;
}
