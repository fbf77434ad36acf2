/** A checkout of the practice store as the browser's recorder would write it down. */
import { writeFileSync } from 'node:fs';

interface Step {
  type: string;
  [field: string]: unknown;
}

const submit = (selector: string): Step => ({
  type: 'click',
  target: 'main',
  selectors: [[selector]],
  offsetX: 60,
  offsetY: 20,
  assertedEvents: [{ type: 'navigation' }],
});

/** From the product to the payment page. */
export function stepsToPayment(product: string): Step[] {
  return [
    {
      type: 'setViewport',
      width: 1200,
      height: 900,
      deviceScaleFactor: 1,
      isMobile: false,
      hasTouch: false,
      isLandscape: false,
    },
    { type: 'navigate', url: product, assertedEvents: [{ type: 'navigation', url: product }] },
    submit('form.buy button'),
    submit('.actions a.button'),
    submit('.actions button.button'),
  ];
}

/** Writes a recording of these steps. */
export function writeRecording(file: string, title: string, steps: readonly Step[]): string {
  writeFileSync(file, JSON.stringify({ title, steps }));
  return file;
}
