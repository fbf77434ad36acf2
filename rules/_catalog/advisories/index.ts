import type { Product } from './advisory.ts';
import { ecCube } from './ec-cube.ts';
import { welcart } from './welcart.ts';

/** What is known of a platform's versions, by its id; platforms of which nothing was gathered are not in it. */
export const products: ReadonlyMap<string, Product> = new Map([
  ['ec-cube-2', ecCube],
  ['ec-cube-3', ecCube],
  ['ec-cube-4', ecCube],
  ['welcart', welcart],
]);
