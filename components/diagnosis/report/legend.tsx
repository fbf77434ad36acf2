/** What the fills of a picture mean. */
export function Legend({ entries }: { entries: readonly { fill: string; text: string }[] }) {
  return (
    <ul class="legend">
      {entries.map(({ fill, text }) => (
        <li key={fill}>
          <svg viewBox="0 0 12 12" class="legend-mark" aria-hidden="true">
            <rect class={fill} x="0.5" y="0.5" width="11" height="11" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
