import { afterEach, describe, expect, test, vi } from 'vitest';
import { Browser, settled } from './cases/browser.ts';
import { MemoryStore } from './store.ts';

/** The localStorage of a browser, and its window’s events. */
function pretendWindow(): { readonly kept: Map<string, string>; leave(): void } {
	const kept = new Map<string, string>();
	const target = new EventTarget();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key)
	});
	vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
	vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
	return { kept, leave: () => void target.dispatchEvent(new Event('pagehide')) };
}

/** A store that is slow: what it is to write is written by hand, or never. */
class SlowStore extends MemoryStore {
	override update(): Promise<boolean> {
		return new Promise(() => {});
	}
}

afterEach(() => vi.unstubAllGlobals());

describe('a page that is left before the database has written', () => {
	test('hands its answers over to the next page, which writes them', async () => {
		const { kept, leave } = pretendWindow();
		const browser = new Browser();
		const left = await browser.open(async () => new SlowStore());
		left.answerPrediction('loss', 'lazy', 'option-2');
		left.attemptExercise('loss', 'loss-of-c', 'd', '-0.1685', true);
		leave();
		expect(kept.has('stepgrad-unwritten')).toBe(true);

		const next = await browser.open();
		expect(next.progressOf('loss').predictions['lazy']?.choice).toBe('option-2');
		expect(next.progressOf('loss').exercises['loss-of-c']?.fields['d']?.isRight).toBe(true);
		await next.close();
		await settled();
		expect(kept.has('stepgrad-unwritten')).toBe(false);
		const later = await browser.open();
		expect(later.progressOf('loss').predictions['lazy']?.choice).toBe('option-2');
	});

	test('joins what another tab has handed over before', async () => {
		const { leave } = pretendWindow();
		const browser = new Browser();
		const first = await browser.open(async () => new SlowStore());
		first.answerPrediction('loss', 'lazy', 'option-2');
		leave();
		const second = await browser.open(async () => new SlowStore());
		second.answerPrediction('loss', 'coin', 'option-1');
		leave();
		const next = await browser.open();
		expect(Object.keys(next.progressOf('loss').predictions)).toEqual(['lazy', 'coin']);
	});

	test('hands nothing over where all is written, and reads no other text', async () => {
		const { kept, leave } = pretendWindow();
		kept.set('stepgrad-unwritten', 'hello');
		const browser = new Browser();
		const learner = await browser.open();
		learner.answerPrediction('loss', 'lazy', 'option-2');
		await settled();
		leave();
		expect(kept.get('stepgrad-unwritten')).toBe('hello');
	});
});
