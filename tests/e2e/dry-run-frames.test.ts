import { describe, expect, it } from 'vitest';
import { dryRunPage } from '../../cli/dry-run.ts';
import { CARD_FRAMES, readFrames } from './card-frames.ts';
import { visitShop } from './visited-shop.ts';

const shop = visitShop();

describe.each(CARD_FRAMES)('card fields in a frame of the shop ($name)', ({ on, filled }) => {
  it.each(['events', 'browser-input'] as const)(
    'a dry run by %s proves the leak, lets nothing out and puts everything back',
    async (way) => {
      await shop.page.goto(shop.store.urls(on).payment, { waitUntil: 'load' });
      const tabId = await shop.session.tabIdOf(shop.page);
      const before = await shop.page.evaluate(readFrames);
      shop.store.requests.clear();
      const outcome =
        way === 'events'
          ? await shop.session.ask('dry-run.start', { tabId, locale: 'ja', way })
          : await dryRunPage(shop.session, shop.page, 'ja');
      expect(outcome).toMatchObject({ ok: true });
      if (!outcome.ok) return;
      expect(outcome.audit.dryRun).toMatchObject({
        way,
        filled,
        pressed: 'button',
        ended: 'done',
        restored: true,
      });
      const leaks = outcome.audit.findings.filter(({ grade }) => grade === 'leak-proven');
      expect(leaks.map(({ rule }) => rule)).toContain('card-data-sent-to-third-party');
      const sent = outcome.audit.dryRun?.timeline.filter(
        ({ host }) => host === 'collect.localhost',
      );
      expect(sent?.length).toBeGreaterThan(0);
      expect(sent?.filter(({ refused, frame }) => !refused || frame === '')).toEqual([]);
      const collected = shop.store.requests.list('collect.localhost');
      expect(collected.filter(({ path }) => !path.endsWith('.js'))).toEqual([]);
      expect(await shop.page.evaluate(readFrames)).toEqual(before);
    },
  );
});
