import type { AdminMarkFact } from '../../../rules/_core/facts.ts';
import type { Page } from '../page.ts';
import { readableCookieNames } from './storage.ts';

// What platforms leave in a shop's page, or in cookies that scripts can read, while an administrator is signed in.
const MARKS: readonly [mark: string, selector?: string][] = [
  ['#wpadminbar'],
  ['body.admin-bar'],
  ['a[href*="/wp-admin/"]', '#wp-admin-bar-root-default'],
  ['.sf-toolbar', '.sf-toolbar-block-security'],
];
const COOKIES =
  /^(?:wordpress_(?:logged_in|sec)_|wp-settings-[\dt]|eccube_admin|admin_session|adminhtml)/i;

/** Marks of an administrator's session in this browser: some skimmers stay quiet when they see one. */
export function collectAdminMarks({ find, cookies: readCookies }: Page): AdminMarkFact[] {
  const seen = MARKS.filter(([mark, selector = mark]) => find(selector).length > 0).map(
    ([mark]) => mark,
  );
  const cookies = readableCookieNames({ cookies: readCookies })
    .filter((name) => COOKIES.test(name))
    .slice(0, 10)
    .map((name) => `cookie: ${name.slice(0, 60)}`);
  return [...seen, ...cookies].map((mark) => ({ doc: 0, mark }));
}
