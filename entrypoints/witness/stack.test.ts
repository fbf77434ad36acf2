import { describe, expect, it } from 'vitest';
import { parseStack } from './stack.ts';

const PAGE = 'https://shop.example/checkout?step=2#card';
const ref = (url: string, line: number, more: object = {}): object => ({
  url,
  line,
  inline: false,
  evaluated: false,
  via: [],
  ...more,
});

// As Chromium 156 writes them.
const CHROMIUM: [string, string, object | null][] = [
  [
    'own frames left out, others kept as the way there',
    `Error
    at HTMLInputElement.get value [as value] (chrome-extension://abcdefghijklmnop/recorder.js:1:2710)
    at collect (https://cdn.example/npm/vue@3.4/dist/a.js?v=7:10:5)
    at https://cdn.example/npm/vue@3.4/dist/a.js?v=7:22:9
    at Array.forEach (<anonymous>)
    at async HTMLFormElement.onSubmit (http://shop.example:8080/b.js:3:1)`,
    ref('https://cdn.example/npm/vue@3.4/dist/a.js?v=…', 10, {
      via: ['http://shop.example:8080/b.js'],
    }),
  ],
  [
    'inline',
    `Error
    at new Sender (https://shop.example/checkout?step=2:31:14)
    at HTMLButtonElement.onclick (https://shop.example/checkout?step=2:40:1)`,
    ref('https://shop.example/checkout?step=…', 31, { inline: true }),
  ],
  [
    'evaluated',
    `Error
    at send (eval at run (https://tags.example/x.js:5:7), <anonymous>:1:1)
    at run (https://tags.example/x.js:5:7)`,
    ref('https://tags.example/x.js', 5, { evaluated: true }),
  ],
  [
    'evaluated twice',
    'Error\n    at eval (eval at b (eval at <anonymous> (https://tags.example/x.js:1:2)), <anonymous>:2:3)\n',
    ref('https://tags.example/x.js', 1, { evaluated: true }),
  ],
  [
    'evaluated twice, as nested places',
    'Error\n    at eval (eval at b (eval at a (https://tags.example/x.js:8:2), <anonymous>:1:1), <anonymous>:2:3)',
    ref('https://tags.example/x.js', 8, { evaluated: true }),
  ],
  [
    'a function named like another script',
    'Error\n    at Object.https://psp.example/v1.js:1:1 (https://evil.example/a.js:7:1)',
    ref('https://evil.example/a.js', 7),
  ],
  [
    'blob',
    'Error\n    at blob:https://shop.example/1b2c-3d:1:1',
    ref('blob:https://shop.example/1b2c-3d', 1),
  ],
  ['nothing', 'Error\n    at Array.map (<anonymous>)', null],
  ['no stack', '', null],
];
// As Firefox 153 writes them.
const FIREFOX: [string, string, object | null][] = [
  [
    'own frames left out',
    'value@moz-extension://0e5f-1/recorder.js:1:2710\ncollect@https://cdn.example/npm/vue@3.4/a.js:10:5\n@https://shop.example/b.js:1:2\nsetTimeout handler*start@https://shop.example/c.js:3:4\n',
    ref('https://cdn.example/npm/vue@3.4/a.js', 10, {
      via: ['https://shop.example/b.js', 'https://shop.example/c.js'],
    }),
  ],
  [
    'inline',
    'onclick@https://shop.example/checkout?step=2:40:1',
    ref('https://shop.example/checkout?step=…', 40, { inline: true }),
  ],
  [
    'evaluated',
    '@https://tags.example/x.js line 5 > eval:1:1',
    ref('https://tags.example/x.js', 5, { evaluated: true }),
  ],
  [
    'evaluated in an evaluation',
    'f@https://tags.example/x.js line 5 > eval line 1 > Function:2:1\nrun@https://tags.example/x.js:5:9',
    ref('https://tags.example/x.js', 5, { evaluated: true }),
  ],
  [
    'promise',
    'promise callback*f@https://tags.example/x.js:1:1',
    ref('https://tags.example/x.js', 1),
  ],
];

describe.each([
  ['Chromium', CHROMIUM],
  ['Firefox', FIREFOX],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (_name, stack, expected) => {
    expect(parseStack(stack, [PAGE])).toEqual(expected);
  });
});

it('keeps five of many scripts', () => {
  const stack = Array.from({ length: 20 }, (_, n) => `f@https://s${n}.example/a.js:1:1`).join('\n');
  expect(parseStack(stack, [])?.via).toHaveLength(5);
});
