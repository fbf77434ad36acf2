import type { Answer } from './card-fields.ts';

/** What is said of one page's platform; the labels say nothing of it, so that a person confirms each. */
export interface SaidPlatform {
  file: string;
  url: string;
  platform: string | null;
  version: string | null;
  confidence: string | null;
  widgets: string[];
}

/** Pages of which a platform or another platform's cart is said. */
export function platformsOf(answers: readonly Answer[]): SaidPlatform[] {
  return answers
    .filter(({ platform, widgets }) => platform !== null || widgets.length > 0)
    .map(({ page, platform, widgets }) => ({
      file: page.file,
      url: page.url,
      platform: platform?.name ?? null,
      version: platform?.version ?? null,
      confidence: platform?.confidence ?? null,
      widgets: widgets.map(({ name }) => name),
    }));
}

/** The same as text for a terminal, by platform. */
export function platformReport(said: readonly SaidPlatform[], pages: number): string {
  const lines = [`platforms said: ${said.length} of ${pages} pages`];
  for (const [name, rows] of Map.groupBy(said, ({ platform }) => platform ?? 'widget alone')) {
    lines.push(`${name}: ${rows.length}`);
    for (const { file, version, confidence, widgets } of rows)
      lines.push(`  ${[file, version, confidence, ...widgets].filter(Boolean).join(', ')}`);
  }
  return lines.join('\n');
}
