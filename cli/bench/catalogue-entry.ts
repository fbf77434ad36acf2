/** The catalogues that the background has for telling platforms, payment services and what is known of them; measured, never run. */
export { platforms } from '../../rules/_catalog/platforms/index.ts';
export { psps } from '../../rules/_catalog/psps/index.ts';
/** Others of the kind, whatever files they have. */
export const others = import.meta.glob(
  ['../../rules/_catalog/{advisories,outside-places}/**/*.ts', '!**/*.test.ts'],
  { eager: true },
);
