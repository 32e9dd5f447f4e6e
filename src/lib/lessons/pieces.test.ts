import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharePieces } from './pieces.ts';

/** The texts with every sign replaced by its piece. */
function whole({ pieces, texts }: ReturnType<typeof sharePieces>): string[] {
	const write = (text: string): string =>
		text.replace(/[\ue000-\uf8ff]/g, (sign) => write(pieces[sign.charCodeAt(0) - 0xe000] ?? '?'));
	return texts.map(write);
}

describe('shared pieces', () => {
	test('are what stands in many places, cut between tags and words', () => {
		const texts = Array.from({ length: 8 }, (_, index) => `<b>the same words</b>${index}`);
		const shared = sharePieces(texts);
		expect(shared.pieces).toEqual(['<b>the same words</b>']);
		expect(shared.texts[7]).toBe('\ue0007');
	});

	test('hold pieces that stand elsewhere as well', () => {
		const inner = Array.from({ length: 9 }, (_, index) => `${index}<i>once more</i>${index}`);
		const outer = Array.from({ length: 9 }, (_, index) => `<b><i>once more</i></b>${index}`);
		const shared = sharePieces([...inner, ...outer]);
		expect(shared.pieces).toEqual(['<i>once more</i>', '<b>\ue000</b>']);
	});

	test('are not made of what stands in few places', () => {
		const texts = ['<b>the same words</b>', '<b>the same words</b>'];
		expect(sharePieces(texts)).toEqual({ pieces: [], texts });
	});

	test('give back every text', () => {
		const text = fc.array(fc.constantFrom('<b>', '</b>', 'word', ' ', '<', '>', '中', '𝑥', 'aaa'));
		const texts = fc.array(
			text.map((parts) => parts.join('').repeat(3)),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(texts, (some) => {
				expect(whole(sharePieces(some))).toEqual(some);
			})
		);
	});
});
