import { render } from 'preact';
import { readOpened } from './opened.ts';
import { Popup } from './popup.tsx';

const app = document.getElementById('app');
if (app) {
  // A popup takes its width from the page, a tab gives it: only the popup is fixed.
  document.documentElement.dataset.as = new URLSearchParams(location.search).has('tab')
    ? 'tab'
    : 'popup';
  const opened = await readOpened(location.search);
  render(<Popup opened={opened} />, app);
}
