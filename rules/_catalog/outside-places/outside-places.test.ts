import { describe, expect, it } from 'vitest';
import { OUTSIDE_PLACES } from '../../_core/outside-facts.ts';
import { platforms } from '../platforms/index.ts';
import { isOthersServer, placeLists, placesOf, platformsWithPlaces } from './index.ts';

const OF_NO_PLATFORM = ['any-server', 'unknown-software'];
const all = [...placeLists].flatMap(([list, places]) =>
  places.map((place) => ({ list, ...place, name: `${list} ${place.path}` })),
);

describe('places that the outside check asks for', () => {
  it('there are some to hold to it', () => {
    expect(all.length).toBeGreaterThan(40);
  });

  it.each([...placeLists.keys()])(
    '%s is a platform of the catalogue, or one of the two',
    (list) => {
      expect(
        platforms.has(list) || OF_NO_PLATFORM.includes(list),
        `outside-places/entries/${list}.ts: no platform of that name in rules/_catalog/platforms/entries`,
      ).toBe(true);
    },
  );

  it.each(all)('$name says how sure it is and where it comes from', ({ evidence, source }) => {
    expect(['R', 'S', 'P', 'D'], 'what is remembered only (G) is not asked for').toContain(
      evidence,
    );
    expect(source.length, 'name the source').toBeGreaterThan(10);
  });

  it.each(all.filter(({ list }) => OF_NO_PLATFORM.includes(list)))(
    '$name, asked for of any shop, was seen or is documented',
    ({ evidence }) => {
      expect(['R', 'S', 'D']).toContain(evidence);
    },
  );

  it.each(all)('$name is a plain path: no query, no way up, no attempt at anything', (place) => {
    expect(place.path).toMatch(/^\/(?:[\w.-]+\/)*[\w.-]*$/);
    expect(place.path).not.toContain('..');
    expect(OUTSIDE_PLACES).toContain(place.place);
    if (place.ask instanceof RegExp) expect(place.ask.flags).toMatch(/^i?$/);
  });

  it('each platform asks for its own, those below it and those of any server, none twice', () => {
    for (const id of [...platforms.keys(), null]) {
      const paths = placesOf(id).map(({ path }) => path);
      expect(new Set(paths).size, String(id)).toBe(paths.length);
      expect(paths).toContain('/.git/HEAD');
    }
    expect(placesOf('welcart').map(({ path }) => path)).toContain('/wp-login.php');
    expect(placesOf('ec-cube-4').map(({ path }) => path)).not.toContain('/wp-login.php');
    expect(placesOf(null).map(({ path }) => path)).toContain('/wp-login.php');
    expect(platformsWithPlaces).toContain('ec-cube-2');
  });

  it('rented software is its operator’s server', () => {
    expect(isOthersServer('shopify')).toBe(true);
    expect(isOthersServer('ec-cube-4')).toBe(false);
    expect(isOthersServer(null)).toBe(false);
  });
});
