import { describe, expect, it } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const resources = [
  { kind: 'script', url: 'http://cdn.localhost:8080/legacy/zipcode.js' },
  { kind: 'stylesheet', url: 'http://cdn.localhost:8080/legacy/zipcode.css' },
  { kind: 'frame', url: 'http://map.example.net/embed' },
  { kind: 'image', url: 'http://img.example.net/a.png' },
] as const;

describe('mixed-active-content', () => {
  it('reports scripts, style sheets and frames, once a host', () => {
    const { findings } = judge(rule, factsOf({ resources: [...resources] }));
    expect(findings.map(({ values }) => values)).toEqual([
      { host: 'cdn.localhost', count: 2 },
      { host: 'map.example.net', count: 1 },
    ]);
    expect(findings[0]?.evidence).toHaveLength(2);
  });

  it('leaves pages over http to another rule', () => {
    const documents = [{ url: 'http://shop.example/' }];
    expect(judge(rule, factsOf({ documents, resources: [...resources] })).verdict).toBe(
      'not-applicable',
    );
  });

  it('passes where nothing is asked over http, or the browser upgrades it', () => {
    expect(judge(rule, factsOf()).verdict).toBe('pass');
    const headers = [
      { headers: { 'content-security-policy': ['img-src *; upgrade-insecure-requests'] } },
    ];
    expect(judge(rule, factsOf({ resources: [...resources], headers })).verdict).toBe('pass');
    const metas = [
      { name: 'content-security-policy', httpEquiv: true, content: 'upgrade-insecure-requests' },
    ];
    expect(judge(rule, factsOf({ resources: [...resources], metas })).verdict).toBe('pass');
  });

  it('ignores frames of other sites', () => {
    const facts = factsOf({
      documents: [{}, { url: 'https://other.example.net/', parent: 0 }],
      resources: [{ doc: 1, kind: 'script', url: 'http://cdn.example.net/a.js' }],
    });
    expect(judge(rule, facts).verdict).toBe('pass');
  });
});
