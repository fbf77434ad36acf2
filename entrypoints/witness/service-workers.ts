import type { ServiceWorkerFact } from '../../rules/_core/behaviour-facts.ts';
import { shapeUrl } from '../../rules/_core/url.ts';

const MAX_ROWS = 50;

/** The service workers of the document's origin; undefined where the browser does not say (sandbox, insecure address). */
export async function serviceWorkers(): Promise<ServiceWorkerFact[] | undefined> {
  try {
    return (await navigator.serviceWorker.getRegistrations())
      .slice(0, MAX_ROWS)
      .map(({ active, waiting, installing, scope }) => ({
        doc: 0,
        url: shapeUrl((active ?? waiting ?? installing)?.scriptURL ?? ''),
        scope: shapeUrl(scope),
      }));
  } catch {
    return undefined;
  }
}
