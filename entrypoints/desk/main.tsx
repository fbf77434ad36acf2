import { render } from 'preact';
import { asLocale, rememberedLocale } from '../screens/locale.ts';
import { Desk } from './desk.tsx';

const app = document.getElementById('app');
if (app) {
  const asked = asLocale(new URLSearchParams(location.search).get('locale'));
  render(<Desk opensIn={asked ?? (await rememberedLocale())} />, app);
}
