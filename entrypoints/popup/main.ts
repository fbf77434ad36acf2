import { answerIn, readOpened } from './opened.ts';

/** So long a screen waits for what it is opened for: drawn without it, it would be drawn twice and grow under the eyes. */
const ANSWER_MS = 100;

const app = document.getElementById('app');
if (app) {
  // A popup takes its width from the page, a tab gives it: only the popup is fixed.
  document.documentElement.dataset.as = new URLSearchParams(location.search).has('tab')
    ? 'tab'
    : 'popup';
  const opening = readOpened(location.search);
  // Loaded while the background is asked: there is nothing to draw before it answers.
  const screen = import('./draw.tsx');
  const opened = await opening;
  const [{ drawPopup }, known] = await Promise.all([screen, answerIn(ANSWER_MS, opened.status)]);
  drawPopup(app, { ...opened, known });
}
