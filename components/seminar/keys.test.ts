import { describe, expect, it } from 'vitest';
import { type Act, actOf, type Pressed } from './keys.ts';
import { type Place, pageOf, receiverOf, SCENES, withArrival } from './scenes.ts';

const press = (
  key: string,
  place: Place = { scene: 'skimmer', side: 'before' },
  change: Partial<Pressed & { paused: boolean }> = {},
): Act | null =>
  actOf(
    { key, repeat: change.repeat ?? false, typing: change.typing ?? false },
    { place, paused: change.paused ?? false },
  );
const to = (scene: Place['scene'], side: Place['side'] = 'before') => ({
  do: 'go',
  to: { scene, side },
});

describe('keys of the stage', () => {
  it('goes through every scene, as it was and mended, by the remote’s one key', () => {
    let place: Place = { scene: 'passing', side: 'before' };
    const seen = [place];
    for (let n = 0; n < 20; n++) {
      const act = press('PageDown', place);
      if (act?.do === 'go') place = act.to;
      if (seen.at(-1) !== place && JSON.stringify(seen.at(-1)) !== JSON.stringify(place))
        seen.push(place);
    }
    expect(seen).toEqual(
      SCENES.flatMap((scene) => [
        { scene, side: 'before' },
        { scene, side: 'after' },
      ]),
    );
    expect(press('PageUp', { scene: 'token', side: 'before' })).toEqual(to('passing', 'after'));
  });

  it('jumps, switches, and stops at both ends', () => {
    expect(press('5')).toEqual(to('mixed'));
    expect(press('8')).toBeNull();
    expect(press('ArrowRight')).toEqual(to('fake-form'));
    expect(press('ArrowLeft', { scene: 'passing', side: 'after' })).toBeNull();
    expect(press('a')).toEqual(to('skimmer', 'after'));
  });

  it('resets by one key, and by Escape only where it is held', () => {
    expect(press('r')).toEqual({ do: 'reset' });
    expect(press('Escape')).toBeNull();
    expect(press('Escape', undefined, { repeat: true })).toEqual({ do: 'reset' });
  });

  it('leaves what is typed to the field, but not the remote’s keys', () => {
    for (const key of ['4', 'b', 'r', 'a', 'ArrowLeft', '?'])
      expect(press(key, undefined, { typing: true })).toBeNull();
    expect(press('PageDown', undefined, { typing: true })).toEqual(to('skimmer', 'after'));
    expect(press('.', undefined, { typing: true })).toEqual({ do: 'pause' });
  });

  it('while paused only shows the stage again', () => {
    for (const key of ['.', 'b', 'PageDown', '3', 'r'])
      expect(press(key, undefined, { paused: true })).toEqual({ do: 'resume' });
    expect(press('x', undefined, { paused: true })).toBeNull();
  });
});

describe('what arrives', () => {
  it('is told apart by whose server it is', () => {
    expect(receiverOf('https://shop.example/order')).toBe('shop');
    expect(receiverOf('https://psp.localhost/api/token')).toBe('psp');
    expect(receiverOf('https://collect.example/c')).toBe('thief');
    expect(receiverOf('https://shop.example.collect.example/c')).toBe('thief');
  });

  it('is kept as the last of each address, and counted', () => {
    const one = withArrival([], { to: 'https://a.example/', parts: [['n', '•']] });
    const two = withArrival(one, { to: 'https://b.example/', parts: [] });
    expect(withArrival(two, { to: 'https://a.example/', parts: [['n', '••']] })).toEqual([
      { to: 'https://a.example/', parts: [['n', '••']], count: 2 },
      { to: 'https://b.example/', parts: [], count: 1 },
    ]);
  });
});

it('the administrator’s log-in is http only as it was', () => {
  expect(pageOf({ scene: 'admin', side: 'before' }).address).toMatch(/^http:/);
  expect(pageOf({ scene: 'admin', side: 'after' }).address).toMatch(/^https:/);
});
