import { browser } from 'wxt/browser';
import { enrolledStores } from './enrolment.ts';
import { lastVisitOf } from './inventory-store.ts';
import type { Reminder } from './protocol.ts';

const KEY = 'reminder-days';
const DEFAULT_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

/** Every six hours is often enough for days. */
const ALARM = 'reminder';
const PERIOD_MINUTES = 360;

/** Text of the badge of every tab that has none of its own, while a payment page waits to be looked at. */
const MARK = '!';

export async function reminderOf(store: string): Promise<Reminder> {
  const [asked, lastVisit] = await Promise.all([
    daysByStore(),
    lastVisitOf(store).catch(() => null),
  ]);
  const days = asked[store] ?? DEFAULT_DAYS;
  return { days, lastVisit, due: isDue(lastVisit, days, Date.now()) };
}

/**
 * True where a store's payment page was looked at before and not for so many days since; 0 days: never. A visit that lies
 * ahead, because the clock was set back, is none that is long ago.
 */
export function isDue(lastVisit: string | null, days: number, now: number): boolean {
  if (lastVisit === null || days === 0) return false;
  return now - Date.parse(lastVisit) >= days * DAY_MS;
}

export async function setReminder(store: string, days: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await daysByStore()), [store]: days } });
  await showReminder();
}

export async function forgetReminder(store: string): Promise<void> {
  const { [store]: _, ...others } = await daysByStore();
  await browser.storage.local.set({ [KEY]: others });
  await showReminder();
}

/** Added stores whose payment page waits to be looked at. */
export async function overdueStores(): Promise<string[]> {
  const stores = Object.keys(await enrolledStores());
  const reminders = await Promise.all(stores.map(reminderOf));
  return stores.filter((_, at) => reminders[at]?.due);
}

/** Shows or takes away the mark on the extension's icon. */
export async function showReminder(): Promise<void> {
  const due = (await overdueStores()).length > 0;
  await browser.action.setBadgeText({ text: due ? MARK : '' });
  if (due) await browser.action.setBadgeBackgroundColor({ color: '#3d5a80' });
}

/** To be called once, when the background starts. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showReminder();
  });
  void begin();
}

async function begin(): Promise<void> {
  // An alarm that is there goes on: made anew at each start of the background it would never ring.
  if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  await showReminder();
}

async function daysByStore(): Promise<Record<string, number>> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Record<string, number> | undefined) ?? {};
}
