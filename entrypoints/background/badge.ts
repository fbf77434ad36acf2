import { browser } from 'wxt/browser';
import { type Finding, type Severity, worstSeverity } from '../../rules/_core/verdict.ts';

// The same colours as the popup's severities; white letters on each have a contrast of at least 4.5:1.
const COLOURS: Record<Severity, string> = {
  critical: '#9b1c1c',
  high: '#b3400a',
  medium: '#7a5c00',
  low: '#3d5a80',
  info: '#5a6270',
};

/** Shows how many points a tab's page has (rules with findings, as the popup counts them), in the colour of the worst; notices are not counted. */
export async function showBadge(tabId: number, findings: readonly Finding[]): Promise<void> {
  const counted = findings.filter((finding) => finding.severity !== 'info');
  const points = new Set(counted.map(({ rule }) => rule)).size;
  const worst = worstSeverity(counted);
  await browser.action.setBadgeText({
    tabId,
    text: points > 0 ? String(Math.min(points, 99)) : '',
  });
  if (worst) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[worst] });
  if (browser.action.setBadgeTextColor)
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}
