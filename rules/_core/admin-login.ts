import {
  ADMIN_WORDS,
  addressOf,
  adminPathOf,
  hasCustomerSegment,
  type LoginMarks,
  loginPlatform,
} from './admin-marks.ts';
import { defineDerived } from './derive.ts';
import type { DocumentFact, FieldFact, FormFact, ScriptFact } from './facts.ts';
import { isSameSite } from './site.ts';
import type { Confidence, Evidence } from './verdict.ts';

/** The administrator's log-in that this page is. */
export interface AdminLogin {
  document: DocumentFact;
  /** The form of the password (or code), null where the fields stand outside every form. */
  form: FormFact | null;
  password: FieldFact | null;
  /** Name of the product whose log-in it is, null where only its shape tells. */
  platform: string | null;
  confidence: Confidence;
  /** Its address is the platform's usual one, or one that anybody tries first; null: neither. */
  address: 'usual' | 'guessed' | null;
  /** What decided, for people and tests: `path`, `title`, `noindex`, `form`. */
  signals: string[];
  /** How a second factor shows here: a code field, a page that is itself the second step, a passkey; null: not at all. */
  secondFactor: 'code-field' | 'second-step' | 'passkey' | null;
  evidence: Evidence[];
}

/** A log-in asks for a name, a password and perhaps a code; a form of more is a settings or registration page. */
const MAX_TEXT_FIELDS = 4;

const CODE_WORDS =
  /otp(?![a-z])|(?:^|[^a-z])(?:totp|2fa|mfa|tfa)(?![a-z])|two[-_ ]?factor|one[-_ ]?time|(?:auth(?:entication)?|verification|device)[-_ ]?(?:code|token)|認証コード|確認コード|認証番号|ワンタイム|[二2２]段階|[二2２]要素|多要素/i;
const CAPTCHA_WORDS = /captcha|画像|image/i;
const STEP_PATH = /(?:^|[/_-])(?:two[-_]?factor|2fa|mfa|otp|totp)(?:[/_.-]|$)/i;
const PASSKEY_WORDS = /passkey|webauthn|パスキー|セキュリティ ?キー|security key/i;

/**
 * The administrator's log-in on this page, or null. Customers' log-ins (会員ログイン, マイページ, account pages) are none.
 * Platforms are told by the marks of their log-in pages, others by a short password form with an administrator's
 * path, title or names. A second factor can also come on the next page: its absence here proves nothing.
 */
export const adminLogin = defineDerived(
  ['documents', 'fields', 'forms', 'scripts', 'metas'],
  (facts): AdminLogin | null => {
    const top = facts.documents.find(({ doc }) => doc === 0);
    for (const document of facts.documents) {
      if (!top || !isSameSite(document.url, top.url)) continue;
      const own = <T extends { doc: number }>(rows: T[]): T[] =>
        rows.filter(({ doc }) => doc === document.doc);
      const found = loginOf({
        document,
        fields: own(facts.fields).filter(isEntry),
        forms: own(facts.forms),
        scripts: own(facts.scripts),
        noindex: own(facts.metas).some(
          (m) => m.name === 'robots' && /noindex|none/i.test(m.content),
        ),
      });
      if (found) return found;
    }
    return null;
  },
);

interface Parts {
  document: DocumentFact;
  fields: FieldFact[];
  forms: FormFact[];
  scripts: ScriptFact[];
  noindex: boolean;
}

function isEntry(field: FieldFact): boolean {
  return field.type !== 'hidden' && field.visible !== false && !field.disabled;
}

function loginOf({ document, fields, forms, scripts, noindex }: Parts): AdminLogin | null {
  const passwords = fields.filter(({ type }) => type === 'password');
  const code = fields.find(isCodeField) ?? null;
  // Two passwords are a registration or a change of password.
  if (passwords.length > 1 || (passwords.length === 0 && !code)) return null;
  const password = passwords[0] ?? null;
  if (password?.autocomplete === 'new-password') return null;
  const entry = password ?? code;
  const form = forms.find(({ index }) => index === entry?.form) ?? null;
  const together = fields.filter((field) => field.form === entry?.form);
  if (together.length > MAX_TEXT_FIELDS) return null;

  const marks: LoginMarks = { document, form, fields: together, scripts, noindex };
  const platform = password ? loginPlatform(marks) : null;
  const shape = platform ? null : shapeOf(marks);
  if (!platform && !shape) return null;
  return {
    document,
    form,
    password,
    platform,
    address: addressOf(document.url, platform),
    confidence: platform ? 'certain' : (shape?.confidence ?? 'tentative'),
    signals: platform ? [`platform:${platform}`] : (shape?.signals ?? []),
    secondFactor: secondFactorOf(document, password, code, together, form, scripts),
    evidence: entry
      ? [{ kind: 'element', doc: entry.doc, path: entry.path, excerpt: entry.excerpt }]
      : [],
  };
}

/** Judges by shape: one strong sign is enough, a weak path needs the page to be kept out of search engines as well. */
function shapeOf(marks: LoginMarks): { confidence: Confidence; signals: string[] } | null {
  const { document, form, fields, noindex } = marks;
  const path = adminPathOf(document.url) ?? (form && adminPathOf(form.action));
  const naming = [form?.id, form?.name, ...fields.flatMap(({ name, id }) => [name, id])];
  const signals = [
    path === 'strong' ? 'path' : '',
    ADMIN_WORDS.test(document.title) ? 'title' : '',
    naming.some((name) => name && /(?:^|[^a-z])admin(?![a-z])|^admin[A-Z]/.test(name))
      ? 'form'
      : '',
    path === 'weak' && noindex ? 'weak-path-noindex' : '',
  ].filter((signal) => signal !== '');
  if (signals.length === 0) return null;
  // 「会員情報の管理」 and the like stand on shoppers' pages.
  if (path !== 'strong' && isCustomers(document)) return null;
  const weak = signals.length === 1 && path !== 'strong';
  return { confidence: weak ? 'tentative' : 'firm', signals };
}

function isCustomers(document: DocumentFact): boolean {
  return (
    hasCustomerSegment(document.url) ||
    /会員|マイページ|お客様|ご購入|my ?page|my ?account|customer|member/i.test(document.title)
  );
}

function isCodeField(field: FieldFact): boolean {
  if (/(?:^|\s)one-time-code(?:\s|$)/i.test(field.autocomplete)) return true;
  if (field.type === 'password' && /password/i.test(field.autocomplete)) return false;
  const says = [field.name, field.id, field.label, field.placeholder, field.ariaLabel];
  const text = [...says, field.nearby].join(' | ');
  return CODE_WORDS.test(text) && !CAPTCHA_WORDS.test(text);
}

function secondFactorOf(
  document: DocumentFact,
  password: FieldFact | null,
  code: FieldFact | null,
  fields: FieldFact[],
  form: FormFact | null,
  scripts: ScriptFact[],
): AdminLogin['secondFactor'] {
  if (!password || STEP_PATH.test(document.url)) return 'second-step';
  if (code) return 'code-field';
  const passkey =
    fields.some(({ autocomplete }) => /(?:^|\s)webauthn(?:\s|$)/i.test(autocomplete)) ||
    form?.buttons.some((text) => PASSKEY_WORDS.test(text)) ||
    scripts.some(({ src }) => PASSKEY_WORDS.test(src));
  return passkey ? 'passkey' : null;
}
