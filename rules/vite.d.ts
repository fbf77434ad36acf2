// Only what rules/index.ts uses of the bundler; the bundler's own types would bring in the DOM.
interface ImportMeta {
  glob<T>(
    pattern: string | readonly string[],
    options: { eager: true; import: 'default' },
  ): Record<string, T>;
}
