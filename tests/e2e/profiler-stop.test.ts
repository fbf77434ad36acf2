import { expect, it } from 'vitest';
import type { ScriptProfileFact } from '../../rules/_core/script-facts.ts';
import { PROFILE_BOUNDS } from '../../rules/_profile/profile.ts';
import { holdProfilerWorker } from './held-worker.ts';
import { STORE } from './script-store.ts';
import { auditedOf } from './support.ts';
import { visitScriptStore } from './visited-store.ts';

const visited = visitScriptStore();

const readOf = (scripts: readonly ScriptProfileFact[] | undefined) =>
  scripts?.filter(({ text }) => text === 'read') ?? [];

// The profiler itself lets no text take so long: its worker is held by the debugger, which is the same to whoever waits for it.
it('a text that takes longer than the bound is judged "unknown", its worker is ended, and the next texts are read by another', async () => {
  const first = await visited.audit(visited.store.steady);
  const before = readOf(first.facts.scriptProfiles);
  expect(before.map(({ profile }) => profile?.reason)).toEqual(before.map(() => null));
  // With what is kept of its texts forgotten, each is read anew.
  await visited.session.ask('inventory.forget', { store: STORE });
  await holdProfilerWorker(visited.session);
  const began = Date.now();
  const audit = visited.session.auditPage(visited.page);
  // Messages go on meanwhile.
  expect(await visited.session.ask('store.list', {})).toHaveLength(1);
  const { record, facts } = auditedOf(await audit);
  expect(Date.now() - began).toBeGreaterThanOrEqual(PROFILE_BOUNDS.ms);
  expect(record.timings.profiler).toBeGreaterThanOrEqual(PROFILE_BOUNDS.ms);
  const after = readOf(facts.scriptProfiles);
  expect(after).toHaveLength(before.length);
  const stopped = after.filter(({ profile }) => profile?.reason === 'too-complex');
  expect(stopped).toMatchObject([{ profile: { verdict: 'unknown', read: 'not-read' } }]);
  const others = (scripts: ScriptProfileFact[]) =>
    scripts.filter(({ hash }) => hash !== stopped[0]?.hash).map(({ profile }) => profile);
  expect(others(after)).toEqual(others(before));
});
