import { expect, test } from 'vitest';
import { readStep, stepText } from './nudge-steps.ts';

test('a step is chosen or typed, up or down', () => {
	expect(readStep(0.01, '', 'up')).toBe(0.01);
	expect(readStep(0.01, '5', 'down')).toBe(-0.01);
	expect(readStep('own', '0,5', 'up')).toBe(0.5);
	expect(readStep('own', '−0.25', 'down')).toBe(0.25);
});

test('what is no number, infinite or 0 is no step', () => {
	for (const own of ['', 'x', '0', '−0']) expect(readStep('own', own, 'up')).toBe(null);
});

test('a step that is given stands in the form', () => {
	expect(stepText(0.1)).toMatchObject({ size: 0.1, direction: 'up' });
	expect(stepText(-0.01)).toMatchObject({ size: 0.01, direction: 'down' });
	expect(stepText(0.5)).toEqual({ size: 'own', own: '0.5', direction: 'up' });
});
