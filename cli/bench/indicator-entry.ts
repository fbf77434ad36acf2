// What a page of ours has of indicator lists, for the bench and the end-to-end tests to call in a page.
export { importIndicators } from '../../entrypoints/background/indicator-import.ts';
export { indicatorHits, listIndicators } from '../../entrypoints/background/indicators.ts';
