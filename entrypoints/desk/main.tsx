import { render } from 'preact';
import { asLocale, rememberedLocale } from '../screens/locale.ts';
import { Desk } from './desk.tsx';
import { readRoute } from './route.ts';
import { askEarly } from './use-inventory.ts';

const app = document.getElementById('app');
if (app) {
  const early = askEarly(readRoute(location.hash).store);
  const asked = asLocale(new URLSearchParams(location.search).get('locale'));
  render(<Desk opensIn={asked ?? (await rememberedLocale())} early={early} />, app);
}
