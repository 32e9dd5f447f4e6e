import { describe, expect, test } from 'vitest';
import { wordPlace } from './word-place.ts';

const container = { left: 40, top: -500, width: 340, height: 3000 };
const note = { width: 300, height: 90 };
const seen = { top: 56, bottom: 800 };

describe('the note of a word', () => {
	test('stands under the word', () => {
		const word = { left: 60, top: 200, width: 50, height: 20 };
		// 200 + 20 + 6 in the window is 726 below the container's top.
		expect(wordPlace(word, container, note, seen)).toEqual({ left: 20, top: 726 });
	});

	test('stays inside the text, left and right', () => {
		const word = { left: 330, top: 200, width: 50, height: 20 };
		expect(wordPlace(word, container, note, seen).left).toBe(40);
		expect(wordPlace({ ...word, left: 30 }, container, note, seen).left).toBe(0);
		expect(wordPlace(word, container, { ...note, width: 400 }, seen).left).toBe(0);
	});

	test('stands above where below there is no room', () => {
		const word = { left: 60, top: 750, width: 50, height: 20 };
		// 750 − 6 − 90 = 654 in the window.
		expect(wordPlace(word, container, note, seen).top).toBe(1154);
	});

	test('stands below all the same where above it would be covered', () => {
		const word = { left: 60, top: 100, width: 50, height: 20 };
		expect(wordPlace(word, container, note, { top: 56, bottom: 150 }).top).toBe(626);
	});
});
