import type { Locale } from '../rules/_core/text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026年11月22日` or `22 Nov 2026`, in the reader's time zone. `iso` is ISO 8601; what is no date is given back as it is. */
export function formatDay(iso: string, locale: Locale): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return locale === 'ja' ? `${year}年${month + 1}月${day}日` : `${day} ${MONTHS[month]} ${year}`;
}

/** A label and what it says, with the language’s own colon: `担当：店舗`, `Who: the shop`. */
export function labelled(label: string, said: string, locale: Locale): string {
  return `${label}${locale === 'ja' ? '：' : ': '}${said}`;
}

/** What is added in brackets to a text before it. */
export function bracketed(said: string, locale: Locale): string {
  return locale === 'ja' ? `（${said}）` : ` (${said})`;
}

/** The day with hours and minutes: `2026年11月22日 9:05` or `22 Nov 2026, 09:05`. */
export function formatMoment(iso: string, locale: Locale): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return locale === 'ja'
    ? `${formatDay(iso, locale)} ${date.getHours()}:${minutes}`
    : `${formatDay(iso, locale)}, ${String(date.getHours()).padStart(2, '0')}:${minutes}`;
}

/** `2026-11-22`, the day in the reader's time zone, as a date field has it. */
export function localDay(iso: string): string {
  const date = new Date(iso);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The moment in UTC (ISO 8601) when a day of a date field begins for the reader; '' where there is none. */
export function startOfDay(day: string): string {
  const date = new Date(`${day}T00:00`);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/**
 * `scheme://host` of an address as a person types it, what a permission is asked for; https where no scheme is given.
 * Null where it is no web address.
 */
export function storeOfAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !/^[^.].*\.[^.]+$|^localhost$/.test(url.hostname))
    return null;
  return `${url.protocol}//${url.hostname}`;
}

/** Host and port of an address, for a heading; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host || url;
}
