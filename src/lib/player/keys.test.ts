import { describe, expect, test } from 'vitest';
import { commandOf, keyBindings } from './keys.ts';

const press = (
	key: string,
	held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}
) => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...held
});

describe('keys', () => {
	test.each([
		['ArrowRight', false, 'next'],
		['ArrowLeft', false, 'back'],
		['ArrowRight', true, 'next-phase'],
		['ArrowLeft', true, 'previous-phase'],
		[' ', false, 'toggle-play'],
		['Home', false, 'first'],
		['End', false, 'last'],
		['g', false, 'change-granularity'],
		['i', false, 'inspect'],
		['w', false, 'wiggle'],
		['a', false, 'all-paths'],
		['?', true, 'show-help'],
		['x', false, null],
		['Enter', false, null]
	])('%j with shift %j asks for %j', (key, shiftKey, command) => {
		expect(commandOf(press(key, { shiftKey }))).toBe(command);
	});

	test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s belong to the browser', (held) => {
		for (const { key } of keyBindings) expect(commandOf(press(key, { [held]: true }))).toBe(null);
	});

	test('that are letters can be switched off, the others stay', () => {
		expect(commandOf(press('g'), false)).toBe(null);
		expect(commandOf(press('?'), false)).toBe(null);
		expect(commandOf(press('ArrowRight'), false)).toBe('next');
		for (const { key, isLetter = false } of keyBindings) {
			expect(isLetter).toBe(key.length === 1 && key !== ' ');
		}
	});
});
