/** What tells an administrator's door from a customer's: paths, words and the marks of the platforms' log-in pages. */
import type { DocumentFact, FieldFact, FormFact, ScriptFact } from './facts.ts';
import { hostOf, pathOf } from './url.ts';

export interface LoginMarks {
  document: DocumentFact;
  form: FormFact | null;
  /** Fields that stand with the password. */
  fields: FieldFact[];
  scripts: ScriptFact[];
  noindex: boolean;
}

/** 管理画面 and its kin; 管理 alone also means stock, customer and account keeping. */
export const ADMIN_WORDS =
  /管理(?:画面|者|機能|ページ|システム|ツール|メニュー|パネル|サイト|ログイン)|(?:^|[^a-z])(?:admin(?:istrat(?:or|ion))?|back ?office)(?![a-z])/i;

const STRONG =
  /^(?:admin(?:istrat(?:or|ion))?(?:\.\w{2,4})?|wp-admin|wp-login\.php|adminhtml|(?:admin|shop|site|store)-?(?:panel|cp|admin)|admin[_-]?(?:login|panel|area|tools?|top|index|page|menu|[a-z]*\d[a-z\d]*)(?:\.\w{2,4})?|[\w-]+[_-]admin|eccube-admin)$/;
const WEAK = /^(?:kanri\w*|backend|back-?office|manage(?:r|ment)?|control-?panel)$/;
/** Segments before which `admin` is a user's name or a customer's page. */
const CUSTOMER =
  /^(?:author|users?|profiles?|members?|my-?page|my-?account|accounts?|customers?|blog|news|tags?|category|forum|shopping|checkout|cart|entry|usces-member)$/;
const FILE = /\.(?:pdf|jpe?g|png|gif|webp|svg|css|js|xml|txt|zip|docx?|xlsx?|mp4|ico)$/;

/** How much an address looks like an administrator's door: by its path's segments, or its host's first label. */
export function adminPathOf(url: string): 'strong' | 'weak' | null {
  if (!/^https?:/i.test(url)) return null;
  if (/^(?:admin|kanri|backoffice)\d*\./.test(hostOf(url))) return 'strong';
  const segments = segmentsOf(url);
  if (FILE.test(segments.at(-1) ?? '') || segments.at(-1) === 'admin-ajax.php') return null;
  let weak = false;
  for (const segment of segments) {
    if (CUSTOMER.test(segment)) break;
    if (STRONG.test(segment)) return 'strong';
    weak ||= WEAK.test(segment);
  }
  return weak ? 'weak' : null;
}

/** True where an address is a customer's page by one of its segments. */
export function hasCustomerSegment(url: string): boolean {
  return segmentsOf(url).some((segment) => CUSTOMER.test(segment));
}

function segmentsOf(url: string): string[] {
  return pathOf(url)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

// Read in the platforms' sources or seen in stores that were run (EC-CUBE, WordPress, OpenCart, Zen Cart). Magento's
// and PrestaShop's class names are from memory, and too peculiar to be anything else.
const PLATFORMS: readonly [name: string, is: (marks: LoginMarks) => boolean][] = [
  [
    'WordPress',
    // Themes put the same form into shoppers' pages: only the page's own classes or address tell.
    (m) =>
      has(m, 'log', 'pwd') &&
      (hasClasses(m, 'login', 'wp-core-ui') ||
        segmentsOf(m.document.url).at(-1) === 'wp-login.php'),
  ],
  ['EC-CUBE 4', (m) => m.document.bodyId === 'login-page' && has(m, 'login_id', 'password')],
  ['EC-CUBE 2', (m) => m.document.title.includes('管理機能') && has(m, 'login_id', 'password')],
  [
    'OpenCart',
    (m) =>
      hasIds(m, 'input-username', 'input-password') && /^administration/i.test(m.document.title),
  ],
  [
    'Zen Cart',
    (m) => has(m, 'admin_name', 'admin_pass') || (m.document.title === 'Zen Cart!' && m.noindex),
  ],
  ['Magento', (m) => hasClasses(m, 'adminhtml-auth-login')],
  ['PrestaShop', (m) => hasClasses(m, 'ps_back-office') || hasClasses(m, 'adminlogin')],
];

/** The product whose administrator's log-in this is, or null. */
export function loginPlatform(marks: LoginMarks): string | null {
  return PLATFORMS.find(([, is]) => is(marks))?.[0] ?? null;
}

function has({ fields }: LoginMarks, ...names: string[]): boolean {
  return names.every((name) => fields.some((field) => field.name === name));
}

function hasIds({ fields }: LoginMarks, ...ids: string[]): boolean {
  return ids.every((id) => fields.some((field) => field.id === id));
}

function hasClasses({ document }: LoginMarks, ...classes: string[]): boolean {
  return classes.every((name) => document.bodyClasses.includes(name));
}
