import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, isNeutral, toLch, worstContrast } from '../../../resources/templates/kit/colour';
import { groundOf, type GroundKind } from '../../../resources/templates/kit/ground';
import { brandOf } from './brands';

const kinds: GroundKind[] = ['paper', 'ink', 'brand'];
const brands = {
  saturated: brandOf({ primary: '#635bff' }),
  gradient: brandOf({ primary: '#2937f0', stops: ['#2937f0', '#9f1ae2'] }),
  'gradient from pale to deep': brandOf({ primary: '#ff7a59', stops: ['#ffd1a9', '#ff7a59', '#a21caf'] }),
  yellow: brandOf({ primary: '#ffc800' }),
  'yellow gradient': brandOf({ primary: '#ffc800', stops: ['#ffc800', '#ff5a1f'] }),
  pastel: brandOf({ primary: '#7fe3b8', background: '#fffdf7' }),
  middling: brandOf({ primary: '#1abc9c' }),
  orange: brandOf({ primary: '#f4623a' }),
  black: brandOf({ primary: '#111111' }),
  grey: brandOf({ primary: '#808080' }),
  white: brandOf({ primary: '#ffffff' }),
  'dark site': brandOf({ primary: '#5e6ad2', background: '#0b0c10', text: '#f7f8f8' }),
  'pale text': brandOf({ primary: '#0d6efd', text: '#9aa0a6' }),
};

for (const [name, brand] of Object.entries(brands)) {
  for (const kind of kinds) {
    test(`everything can be read on the ${kind} of a ${name} brand`, () => {
      const ground = groundOf(brand, kind);
      const passes = (colour: string, ratio: number, what: string) =>
        assert.ok(worstContrast(colour, ground.stops) >= ratio, `${what} ${colour} on ${ground.stops.join(' ')}`);
      passes(ground.text, kind === 'paper' ? 9 : 4.5, 'text');
      passes(ground.muted, 4.5, 'muted');
      passes(ground.accentText, 4.5, 'coloured text');
      assert.ok(contrast(ground.onAccent, ground.accent) >= 4.5, `${ground.onAccent} on ${ground.accent}`);
      assert.ok(contrast(ground.onBlock, ground.block) >= 4.5, `${ground.onBlock} on ${ground.block}`);
    });
  }
}

test('yellow is neither darkened nor used for text on paper', () => {
  const brand = brandOf({ primary: '#ffc800' });
  assert.equal(groundOf(brand, 'brand').fill, '#ffc800');
  const paper = groundOf(brand, 'paper');
  assert.equal(paper.accent, '#ffc800');
  assert.equal(paper.accentText, paper.text);
});

test('a neutral brand gets no hue', () => {
  const brand = brandOf({ primary: '#111111', text: '#111111' });
  for (const kind of kinds) {
    const { fill, text, accent, muted } = groundOf(brand, kind);
    for (const colour of [fill, text, accent, muted]) assert.ok(isNeutral(colour), `${colour} on ${kind}`);
  }
});

test('ink is no brown mud for warm brands', () => {
  assert.ok(toLch(groundOf(brandOf({ primary: '#f4623a' }), 'ink').fill).chroma <= 0.012);
});

test('only a gradient of the site itself that belongs to its colour becomes a ground', () => {
  assert.equal(groundOf(brandOf({ primary: '#635bff' }), 'brand').stops.length, 1);
  assert.equal(groundOf(brandOf({ primary: '#635bff', stops: ['#000000', '#333333'] }), 'brand').stops.length, 1);
  assert.equal(groundOf(brandOf({ primary: '#2937f0', stops: ['#2937f0', '#9f1ae2'] }), 'brand').stops.length, 2);
});

test('the paper of a dark site is dark, and not its ink', () => {
  const brand = brandOf({ primary: '#5e6ad2', background: '#0b0c10', text: '#f7f8f8' });
  assert.ok(groundOf(brand, 'paper').dark);
  assert.notEqual(groundOf(brand, 'paper').fill, groundOf(brand, 'ink').fill);
});
