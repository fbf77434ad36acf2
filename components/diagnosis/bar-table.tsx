import type { ComponentChildren } from 'preact';

export interface Bar {
  key: string;
  label: ComponentChildren;
  /** Length of the bar, 0 to 1. */
  share: number;
  /** Figures beside the bar. */
  text: string;
}

interface Props {
  name: string;
  /** What the picture shows. */
  title: string;
  columns: readonly [label: string, figure: string];
  bars: readonly Bar[];
}

const WIDTH = 100;

/** Bars of plain SVG within the table of their figures: the picture and what stands behind it are one thing. */
export function BarTable({ name, title, columns: [label, figure], bars }: Props) {
  return (
    <table class="bar-table" data-bars={name}>
      <caption>{title}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{figure}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key} data-bar={bar.key}>
            <th scope="row">{bar.label}</th>
            <td>
              <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-rest" width={WIDTH} height="10" />
                <rect class="bar-part" width={bar.share * WIDTH} height="10" />
              </svg>
              <span>{bar.text}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
