import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const FRAME = 'https://js.stripe.com/v3/elements-inner-card-1.html';
const NUMBER = { name: 'card_no', autocomplete: 'cc-number' };
const covered = (coveredBy: string, facts: PartialFacts = {}) =>
  judge(rule, factsOf({ ...facts, frames: [{ src: FRAME, coveredBy }, ...(facts.frames ?? [])] }));

describe('payment-frame-covered', () => {
  it('is for payment pages', () => {
    expect(judge(rule, factsOf()).verdict).toBe('not-applicable');
  });

  it('asks about an element that is nothing ordinary', () => {
    const { findings } = covered('<div class="a9 x">');
    expect(findings[0]).toMatchObject({
      message: 'covered',
      severity: 'medium',
      confidence: 'tentative',
      values: { host: 'js.stripe.com', cover: 'div.a9' },
    });
  });

  it.each(['<input id="n">', '<form class="pay">', '<iframe title="Card">'])(
    'is grave where %s lies over it',
    (tag) => {
      expect(covered(tag).findings[0]).toMatchObject({
        message: 'covered-by-form',
        severity: 'high',
      });
    },
  );

  it('is grave where card fields stand in the page or in a frame that a script wrote', () => {
    const { findings } = covered('<div class="k2">', { fields: [NUMBER] });
    expect(findings[0]).toMatchObject({ message: 'covered-by-form', confidence: 'firm' });
    const written = covered('<div class="overlay">', {
      documents: [{}, { url: 'about:blank', inheritsOrigin: true }],
      fields: [{ ...NUMBER, doc: 1 }],
    });
    expect(written.messages).toEqual(['covered-by-form']);
  });

  it('asks about an ordinary cover where the page has card fields of its own besides', () => {
    const { findings } = covered('<div class="overlay">', { fields: [NUMBER] });
    expect(findings[0]).toMatchObject({ message: 'covered', severity: 'medium' });
  });

  it.each([
    '<div class="loading-mask">',
    '<div id="onetrust-banner-sdk">',
    '<dialog class="a">',
    '<label class="a">',
    '<header>',
    '<div class="spinner">',
  ])('passes over the ordinary %s', (tag) => {
    expect(covered(tag).verdict).toBe('pass');
  });

  it.each([
    'https://js.stripe.com/v3/three-ds-2.html',
    'https://www.google.com/recaptcha/api2/bframe',
  ])('passes over the frame %s', (src) => {
    const excerpt = `<iframe src="${src}">`;
    expect(covered(excerpt, { frames: [{ src, excerpt }] }).verdict).toBe('pass');
  });

  it('is no more than medium for a tick box or a frame of somebody with an address', () => {
    const src = 'https://chat.unknown.example/box';
    const excerpt = `<iframe src="${src}">`;
    expect(covered(excerpt, { frames: [{ src, excerpt }] }).findings[0]?.severity).toBe('medium');
    expect(covered('<input type="checkbox">').findings[0]?.severity).toBe('medium');
  });

  it('leaves controllers and other frames alone, and says when there was no layout', () => {
    const other = { src: 'https://video.example/embed', coveredBy: '<div id="a">' };
    const facts = factsOf({ frames: [{ src: FRAME }, other] });
    expect(judge(rule, facts).verdict).toBe('pass');
    expect(judge(rule, factsOf({ frames: [{ src: FRAME, visible: null }] })).reason).toBe(
      'no-layout',
    );
  });
});
