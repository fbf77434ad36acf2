import { render } from 'preact';
import { asLocale, rememberedLocale } from '../screens/locale.ts';
import { Seminar } from './seminar.tsx';

const app = document.getElementById('app');
if (app) {
  const asked = asLocale(new URLSearchParams(location.search).get('locale'));
  render(<Seminar opensIn={asked ?? (await rememberedLocale())} />, app);
}
