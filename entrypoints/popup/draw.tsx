import { render } from 'preact';
import type { Opened } from './opened.ts';
import { Popup } from './popup.tsx';

export function drawPopup(app: HTMLElement, opened: Opened): void {
  render(<Popup opened={opened} />, app);
}
