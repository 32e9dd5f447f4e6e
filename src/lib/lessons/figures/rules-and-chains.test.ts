/** Figures of rules and of chains as authors write them: what is read, and which numbers are facts. */
import { describe, expect, test } from 'vitest';
import { complaint, squareLesson } from '../cases/square.ts';
import type { Figure } from './figure.ts';

function figureOf(body: string): { readonly figure: Figure } {
	const block = squareLesson(body).lesson.blocks.find(({ kind }) => kind === 'figure');
	if (block?.kind !== 'figure') throw new Error('The lesson has no figure.');
	return block;
}

describe('a decision', () => {
	const decision = (more: string) =>
		`:::figure{#rule kind=decision of=L over=w from=-1 to=4 ${more}}\nA rule.\n:::\n\n`;

	test('has cases in the order of their places, and says how many are right', () => {
		// L = (0.75·w)²: 0.5625 at 1, 2.25 at 2, 5.0625 at 3; above 2 at 2 and 3.
		const body = decision('threshold=2 yes="3, 1" no=2 yes-text=passed');
		expect(figureOf(body).figure).toMatchObject({
			threshold: 2,
			cases: [
				{ place: 1, happened: true },
				{ place: 2, happened: false },
				{ place: 3, happened: true }
			],
			yesText: 'passed',
			noText: null
		});
		expect(complaint(`${body}:number[1]{of=rule} of three is right, at 5.06.`)).toBe('nothing');
	});

	test('needs cases inside its axis', () => {
		expect(complaint(decision('threshold=2 yes=5 no=1'))).toBe(
			'11:1: “yes=5” of “figure” cannot be read. Write numbers between “from” and “to”.'
		);
	});
});

describe('a chain', () => {
	/** a = w·x = 1.5 with w = 2 and x = 0.75, L = a² = 2.25. */
	const chain = (along = 'w, a, L', nudges = '0.1, −1') =>
		`:::figure{#gears kind=chain along="${along}" nudges="${nudges}"}\nGears.\n:::\n\n`;

	test('knows its factors, what is promised and what happens', () => {
		// Up by 0.1: a by 0.075, L by 3 · 0.075 = 0.225, really 1.575² − 2.25 = 0.230625.
		const stated = ['0.75', '3', '2.25', '0.075', '0.225', '0.230625', '0.005625', '−1.6875']
			.map((number) => `:number[${number}]{of=gears}`)
			.join(' ');
		expect(complaint(chain() + stated)).toBe('nothing');
		expect(figureOf(chain()).figure).toMatchObject({ along: [0, 2, 3], nudges: [0.1, -1] });
	});

	test('begins with a leaf and is nudged by something', () => {
		expect(complaint(chain('a, L'))).toBe(
			'11:1: “along=a, L” of “figure” cannot be read. Begin with a leaf, and name what it reaches: along="w, a, L".'
		);
		expect(complaint(chain('w, L', '0.1, 0'))).toBe(
			'11:1: “nudges=0.1, 0” of “figure” cannot be read. Write numbers other than 0: nudges="0.001, 0.1".'
		);
	});
});
