import { describe, expect, test } from 'vitest';
import { methodLabel, paymentWords, reasonText } from './payment-text.ts';

describe('words', () => {
  test('every place of a sentence is filled, with and without a service', () => {
    for (const locale of ['ja', 'en'] as const) {
      for (const reason of Object.keys(paymentWords[locale].reasons)) {
        const values = { name: 'x', host: 'pay.example' };
        const text = reasonText(
          { reason: reason as keyof typeof paymentWords.ja.reasons, values },
          locale,
        );
        expect(text, `${locale} ${reason}`).not.toMatch(/[{}!！]|違反|violation/i);
      }
    }
  });

  test('only what is not certain is called likely', () => {
    expect(methodLabel('passing', 'firm', 'ja')).toContain('推定');
    expect(methodLabel('passing', 'certain', 'ja')).not.toContain('推定');
    expect(methodLabel('none', 'tentative', 'en')).not.toContain('likely');
  });
});
