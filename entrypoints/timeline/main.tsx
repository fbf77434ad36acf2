import { render } from 'preact';
import { asLocale, rememberedLocale } from '../screens/locale.ts';
import { LiveTimeline } from './live-timeline.tsx';

const app = document.getElementById('app');
if (app) {
  const query = new URLSearchParams(location.search);
  const asked = asLocale(query.get('locale'));
  const tabId = query.has('tab') ? Number(query.get('tab')) : -1;
  render(<LiveTimeline tabId={tabId} opensIn={asked ?? (await rememberedLocale())} />, app);
}
