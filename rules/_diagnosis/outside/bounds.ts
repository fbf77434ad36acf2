/** Bounds of what is taken in of another tool's results; longer texts are clipped, further findings counted. */
export const OUTSIDE_BOUNDS = {
  /** Bytes of a file. */
  file: 50_000_000,
  findings: 2000,
  title: 300,
  text: 1500,
  /** Places named with one finding. */
  places: 20,
} as const;
