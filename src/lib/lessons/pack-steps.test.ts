import { describe, expect, test } from 'vitest';
import { squareRun } from './cases/square.ts';
import { packSteps } from './pack-steps.ts';
import { typesetSteps } from './typeset.ts';

const run = squareRun();

describe('a file of steps', () => {
	test('says the same of two scenes of one program once, and their numbers apart', () => {
		const edited = run.edited(new Map([[0, 0.5]])).trace;
		const [first, second] = [typesetSteps(run.trace, 'en'), typesetSteps(edited, 'en')];
		const alone = packSteps(new Map([['', first]]));
		const both = packSteps(
			new Map([
				['', first],
				['w=0.5', second]
			])
		);
		expect(both.markup).toHaveLength(alone.markup.length);
		expect(both.shapes.length).toBeLessThan(2 * alone.shapes.length);
		const numbersOf = (scene: string) => both.scenes[scene]?.[1]?.split(' ').slice(1);
		expect(numbersOf('')).toEqual(['2.0000', '0.7500', '1.5000']);
		expect(numbersOf('w=0.5')).toEqual(['0.5000', '0.7500', '0.3750']);
	});

	test('keeps one shape for a step of every pass, and the sign in it', () => {
		const said = (text: string) => ({ sentence: text, special: null, formula: null, chain: null });
		const steps = ['w is 0.50, not −0.75.', 'w is 0.25, not −0.5.', 'w is 0.25, not 0.5.'].map(
			said
		);
		const { shapes, scenes } = packSteps(new Map([['', steps]]));
		expect(scenes['']).toEqual(['0 0.50 0.75', '0 0.25 0.5', '1 0.25 0.5']);
		expect(shapes[0]).toBe(JSON.stringify(said('w is \uf8ff, not −\uf8fe.')));
	});
});
