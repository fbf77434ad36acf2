import { render } from 'preact';
import { asLocale, rememberedLocale } from '../screens/locale.ts';
import { Desk } from './desk.tsx';
import { readRoute } from './route.ts';
import { needsInventory } from './store-views.ts';
import { askEarly } from './use-inventory.ts';

const app = document.getElementById('app');
if (app) {
  const route = readRoute(location.hash);
  const early = askEarly(needsInventory(route.view) ? route.store : null);
  const asked = asLocale(new URLSearchParams(location.search).get('locale'));
  render(<Desk opensIn={asked ?? (await rememberedLocale())} early={early} />, app);
}
