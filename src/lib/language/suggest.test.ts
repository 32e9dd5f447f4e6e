import { expect, test } from 'vitest';
import { suggestionFor } from './suggest.ts';

const known = ['sigmoid', 'sin', 'relu', 'range', 'weight', '__name__'];

test('the nearest name is suggested if it is near enough', () => {
	expect(suggestionFor('sigmiod', known)).toBe('sigmoid');
	expect(suggestionFor('ReLU', known)).toBe('relu');
	expect(suggestionFor('wieght', known)).toBe('weight');
	expect(suggestionFor('tanh', known)).toBeNull();
	expect(suggestionFor('x'.repeat(1000), known)).toBeNull();
});
