/** How a browser reads `script-src`, as far as generated policies use it. For tests; not used by the product. */
import { originOf, pathOf } from '../_core/url.ts';
import { sha256Source } from './stability.ts';

export type Asked = { page: string } & ({ url: string } | { hash: string });

/** True where a policy lets an external script (by its address) or an inline one (by its SHA-256) run. CSP level 3, § 6.7. */
export function allows(policy: string, asked: Asked): boolean {
  const sources = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === 'script-src');
  if (!sources) return true;
  return sources.slice(1).some((source) => {
    if ('hash' in asked) return source === `'${sha256Source(asked.hash)}'`;
    if (source === "'self'") return originOf(asked.url) === originOf(asked.page);
    return !source.startsWith("'") && matches(source, asked.url);
  });
}

function matches(source: string, url: string): boolean {
  if (originOf(source) !== originOf(url)) return false;
  const rest = source.slice(source.indexOf('://') + 3);
  if (!rest.includes('/')) return true;
  const [wanted, path] = [decodeURIComponent(pathOf(source)), decodeURIComponent(pathOf(url))];
  return wanted.endsWith('/') ? path.startsWith(wanted) : path === wanted;
}
