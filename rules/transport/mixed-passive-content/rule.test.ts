import { describe, expect, it } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

describe('mixed-passive-content', () => {
  it('reports images and media, once a host', () => {
    const { findings } = judge(
      rule,
      factsOf({
        resources: [
          { kind: 'image', url: 'http://cdn.localhost:8080/a.png' },
          { kind: 'media', url: 'http://cdn.localhost:8080/a.mp4' },
          { kind: 'script', url: 'http://cdn.localhost:8080/a.js' },
        ],
      }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'low',
      values: { host: 'cdn.localhost', count: 2 },
    });
  });

  it('passes where only https is asked for, and says nothing of http pages', () => {
    expect(judge(rule, factsOf()).verdict).toBe('pass');
    const documents = [{ url: 'http://shop.example/' }];
    const resources = [{ kind: 'image' as const, url: 'http://a.example/a.png' }];
    expect(judge(rule, factsOf({ documents, resources })).verdict).toBe('not-applicable');
  });
});
