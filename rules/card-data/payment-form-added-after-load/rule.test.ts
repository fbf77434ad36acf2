import { describe, expect, it } from 'vitest';
import type { ScriptRef } from '../../_core/behaviour-facts.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const FRAME = 'https://js.stripe.com/v3/elements-inner-card-1.html';
const NUMBER = { name: 'card_no', autocomplete: 'cc-number' };
const by = (url: string): ScriptRef => ({ url, line: 1, inline: false, evaluated: false, via: [] });
const input = (url: string, more: object = {}) =>
  ({ tag: 'input', cardWords: true, by: by(url), ...more }) as const;
const STRANGER = 'https://cdn.unknown.example/a.js';
const SHOP = 'https://shop.example/js/common.js';

const judged = (facts: PartialFacts) =>
  judge(rule, factsOf({ fields: [NUMBER], additions: [], recorders: [{}], ...facts }));

describe('payment-form-added-after-load', () => {
  it('is for payment pages', () => {
    expect(judged({ fields: [], additions: [input(STRANGER)] }).verdict).toBe('not-applicable');
  });

  it.each([
    ['beside-hidden', { visible: false, hiddenBy: 'offscreen', width: 300, height: 40 }],
    ['beside-hidden', { visible: false, hiddenBy: 'display', width: 0, height: 0 }],
    ['beside-covered', { coveredBy: '<div class="fake">' }],
  ])('reports fields added %s, whoever added them', (message, frame) => {
    for (const script of [STRANGER, SHOP]) {
      const { findings } = judged({
        frames: [{ src: FRAME, ...frame }],
        additions: [input(script)],
      });
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ message, severity: 'high', confidence: 'firm' });
      expect(findings[0]).toMatchObject({ grade: 'armed', values: { host: 'js.stripe.com' } });
    }
  });

  it('reports fields that take the place of a removed frame', () => {
    const gone = { tag: 'iframe', url: FRAME, removed: true } as const;
    expect(judged({ additions: [gone, input(SHOP)] }).messages).toEqual(['beside-removed']);
    const back = { additions: [gone, input(SHOP)], frames: [{ src: FRAME }] };
    expect(judged(back).verdict).toBe('pass');
  });

  it('knows a frame that a script wrote without any recorder', () => {
    const facts: PartialFacts = {
      documents: [{}, { url: 'about:srcdoc', inheritsOrigin: true }],
      frames: [
        { src: FRAME, coveredBy: '<iframe title="x">' },
        { srcdoc: true, title: 'x' },
      ],
      fields: [{ ...NUMBER, doc: 1 }],
    };
    expect(judge(rule, factsOf(facts)).messages).toEqual(['beside-covered']);
  });

  it('leaves a stranger’s card fields alone to be checked', () => {
    const { findings } = judged({ additions: [input(STRANGER)] });
    expect(findings[0]).toMatchObject({ message: 'by-third-party', severity: 'medium' });
    expect(findings[0]?.values).toEqual({ script: 'cdn.unknown.example' });
  });

  it.each<[string, PartialFacts]>([
    ['the shop builds its checkout by script', { additions: [input(SHOP)] }],
    ['the payment company adds its fields', { additions: [input('https://js.stripe.com/v3/')] }],
    [
      'its frame has no size yet',
      {
        frames: [{ src: FRAME, visible: false, hiddenBy: 'size' }],
        additions: [input(SHOP)],
      },
    ],
    [
      'another frame of it can be reached',
      {
        frames: [{ src: FRAME, visible: false, hiddenBy: 'display' }, { src: FRAME }],
        additions: [input(SHOP)],
      },
    ],
    [
      'a loading sign lies over it for a moment',
      {
        frames: [{ src: FRAME, coveredBy: '<div class="loading-mask">' }],
        additions: [input(SHOP)],
      },
    ],
    [
      'its controller is hidden',
      {
        frames: [
          {
            src: 'https://js.stripe.com/v3/controller-1.html',
            visible: false,
            hiddenBy: 'display',
          },
        ],
        additions: [input(SHOP)],
      },
    ],
    ['what was added speaks of no card', { additions: [input(STRANGER, { cardWords: false })] }],
    [
      'what was added is not to be seen',
      {
        fields: [{ ...NUMBER, visible: false, hiddenBy: 'display' }],
        additions: [input(STRANGER)],
      },
    ],
  ])('passes where %s', (_, facts) => {
    expect(judged(facts).verdict).toBe('pass');
  });

  it('cannot tell without a record that can be believed', () => {
    expect(judge(rule, factsOf({ fields: [NUMBER] })).reason).toBe('recorder-absent');
    expect(judged({ recorders: [{ state: 'tainted' }] }).reason).toBe('recorder-tainted');
    expect(judged({ recorders: [{ flooded: true }] }).reason).toBe('recorder-flooded');
  });
});
