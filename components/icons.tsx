import type { Severity } from '../rules/_core/verdict.ts';

// Each severity has a shape of its own, so that it can be told without its colour. The word always stands beside it.
const SHAPES: Record<Severity, string> = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  high: 'M8 1.2 15.4 14.4H.6z',
  medium: 'M8 .8 15.2 8 8 15.2.8 8z',
  low: 'M2 2h12v12H2z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
};

const MARKS: Record<Severity, string> = {
  critical: 'M8 4.2v4.6M8 11.2v.6',
  high: 'M8 6v4M8 11.9v.5',
  medium: 'M8 4.8v3.8M8 10.6v.5',
  low: 'M5 8h6',
  info: 'M8 7.4v4M8 4.6v.5',
};

/** Shape of a severity, hidden from screen readers: the word beside it is what counts. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class={`icon sev-${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path class="icon-shape" d={SHAPES[severity]} />
      <path class="icon-mark" d={MARKS[severity]} />
    </svg>
  );
}

const SIGNS = {
  check: 'M3 8.6 6.4 12 13 4.6',
  question: 'M5.4 5.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1-1.4 2M8 12.4v.4',
  dash: 'M3.5 8h9',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  delta: 'M8 2.6 14 13.2H2z',
  ring: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2z',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

/** A line sign (tick, question mark, dash, chevron), hidden from screen readers. */
export function Sign({ name }: { name: keyof typeof SIGNS }) {
  return (
    <svg class={`icon sign sign-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}
