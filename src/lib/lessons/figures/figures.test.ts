/** Figures as authors write them: what is read, which numbers are facts, and what mistakes are told. */
import { describe, expect, test } from 'vitest';
import { complaint, prediction, squareLesson } from '../cases/square.ts';
import type { FigureBlock } from '../lesson.ts';
import { easyStep } from './attribute-reader.ts';

/** L = (w·x)² with w = 2, x = 0.75: a parabola over w with L(4) = 9 and slope 4.5 there. */
const curve = (more = '', caption = 'The loss over w.') =>
	`:::figure{#loss kind=curve of=L over=w from=-1 to=4${more}}\n${caption}\n:::\n\n`;

function figureOf(body: string): FigureBlock {
	const block = squareLesson(body).lesson.blocks.find(({ kind }) => kind === 'figure');
	if (block?.kind !== 'figure') throw new Error('The lesson has no figure.');
	return block;
}

describe('a figure', () => {
	test('is read with its nodes, its range and its caption', () => {
		expect(figureOf(curve(' x="weight" points="−1, 4" slope'))).toEqual({
			kind: 'figure',
			id: 'loss',
			captionHtml: '<p>The loss over w.</p>',
			scene: 0,
			// The stage stands where L is computed: after a.
			position: 2,
			until: null,
			titles: { x: 'weight', y: null },
			figure: {
				kind: 'curve',
				curves: [{ node: 3, leaf: 0 }],
				over: { from: -1, to: 4 },
				step: 0.05,
				points: [-1, 4],
				hasSlope: true,
				hasMinimum: false,
				low: null,
				high: null
			}
		});
	});

	test('shows another scene where it names one', () => {
		const block = figureOf(':::figure{kind=curve program=sum of=L over=x from=0 to=1}\nC.\n:::');
		expect([block.scene, block.id]).toEqual([1, 'figure']);
	});

	test('waits for a question, also one that stands below it', () => {
		expect(
			figureOf(curve(' at="forward a" until=grows').replace('of=L', 'of=a') + prediction)
		).toMatchObject({
			until: 'grows',
			position: 1
		});
		expect(complaint(curve(' until=grows'))).toBe(
			'11:1: No question has the id “grows”. Name a :::predict: until=largest.'
		);
	});
});

describe('numbers of figures', () => {
	test('may be stated: the value at a point, the slope, the lowest place', () => {
		const stated = 'At 4 it is :number[9]{of=loss}, with the slope :number[4.5]{of=loss}.\n\n';
		expect(complaint(stated + curve(' points=4'))).toBe('nothing');
		expect(complaint(`${curve(' minimum')}It is 0.000 at :number[0]{of=loss}.`)).toBe('nothing');
	});

	test('are rounded as they are written, and a minus may be left to the words', () => {
		const at = (number: string) =>
			complaint(`It is :number[${number}]{of=loss}.\n\n${curve(' points=−1')}`);
		// L(−1) = 0.5625, with the slope −1.125.
		expect(['0.56', '0.5625', '−1.125', '1.13'].map(at)).toEqual(Array(4).fill('nothing'));
		expect(at('0.57')).toBe(
			'11:7: The figure “loss” has no number that rounds to 0.57. Its nearest is 0.5625.'
		);
		expect(at('−0.5625')).toContain('has no number that rounds to −0.5625');
	});

	test('make decimals in prose right, whichever figure has them', () => {
		expect(complaint(`It is 0.56 there.\n\n${curve(' points=−1')}`)).toBe('nothing');
		expect(complaint(`It is 0.56 there.\n\n${curve()}`)).toContain(
			'11:7: The run has no number that rounds to 0.56.'
		);
	});

	test('need a figure and a number', () => {
		expect(complaint(`It is :number[9]{of=los}.\n\n${curve()}`)).toBe(
			'11:7: No figure has the id “los”. Give one: :::figure{#id …}.'
		);
		expect(complaint(`It is :number[many]{of=loss}.\n\n${curve()}`)).toBe(
			'11:7: “many” is no number. Write :number[0.4872]{of=…}.'
		);
	});
});

test.each([
	[
		':::figure{kind=pie}\nC.\n:::',
		'There is no kind of figure “pie”. Write {kind=…}: chain, contour, curve'
	],
	[
		':::figure{kind=curve of=L over=w from=0}\nC.\n:::',
		'“figure” lacks its attribute “to”. Write {to="…"}.'
	],
	[curve(' colour=red'), '“figure” has no attribute “colour”.'],
	[curve('', ''), 'The figure has no caption. Say in it what is seen.'],
	[curve().replace('of=L', 'of=M'), 'The program has no node “M”.'],
	[
		curve().replace('over=w', 'over=a'),
		'“over=a” of “figure” cannot be read. Name leaves: only they can be moved.'
	],
	[curve().replace('over=w', 'over="w, x"'), 'Name one leaf for all nodes, or one for each.'],
	[curve().replace('to=4', 'to=-2'), '“to=-2” of “figure” cannot be read. It is more than “from”'],
	[curve(' points="1, b"'), '“points=1, b” of “figure” cannot be read. Write numbers'],
	[curve() + prediction.replace('backward a', 'forward L'), 'This gives away what “#grows” asks.']
])('%s is a mistake', (body, told) => {
	expect(complaint(body)).toContain(told);
});

test.each([
	[-4, 1, 0.05],
	[0, 8, 0.1],
	[0, 1, 0.01],
	[-1, 1, 0.02]
])('from %d to %d a handle steps by %d', (from, to, step) => {
	expect(easyStep({ from, to })).toBe(step);
});

describe('a contour', () => {
	/** L = (w·x)² at w = 2, x = 0.75: ∂L/∂w = 2.25, ∂L/∂x = 6. */
	const contour = (more = '') =>
		`:::figure{#map kind=contour of=L over="w, x" from="0, 0" to="4, 2"${more}}\nC.\n:::\n\n`;

	test('is read with its two ranges, its walks and the directions it tries', () => {
		const more = ' gradient rate=0.1 methods="adam 0.5" steps=3 directions=8 length=0.5 flat=0.01';
		expect(figureOf(contour(more)).figure).toEqual({
			kind: 'contour',
			node: 3,
			leaves: [0, 1],
			right: { from: 0, to: 4 },
			up: { from: 0, to: 2 },
			handleSteps: [0.05, 0.02],
			levels: 12,
			hasGradient: true,
			walks: [
				{ method: 'gradientDescent', rate: 0.1 },
				{ method: 'adam', rate: 0.5 }
			],
			steps: 3,
			target: null,
			flat: 0.01,
			tries: { count: 8, length: 0.5 }
		});
	});

	test('knows its gradient, its length and direction, and every step of its walks', () => {
		const stated = (numbers: readonly string[]) =>
			numbers.map((number) => `:number[${number}]{of=map}`).join(' ');
		// One step with rate 0.1: w = 2 − 0.225, x = 0.75 − 0.6. Adam's first step is the rate itself.
		const all = stated(['2.25', '6', '6.408', '69', '1.775', '0.15', '1.5', '0.25']);
		expect(complaint(`${contour(' rate=0.1 methods="adam 0.5" steps=1')}${all}`)).toBe('nothing');
		expect(complaint(`${contour(' rate=0.1 steps=1')}:number[1.5]{of=map}`)).toContain(
			'has no number that rounds to 1.5'
		);
	});

	test.each([
		[contour().replace('over="w, x"', 'over=w'), 'Name two leaves: over="v1, v2".'],
		[contour().replace('to="4, 2"', 'to=4'), 'Write both ends for both leaves'],
		[contour(' methods="newton 1"'), 'Write one of gradientDescent, momentum'],
		[contour(' methods="adam"'), 'Write each with its rate: methods="adam 0.5".']
	])('%s is a mistake', (body, told) => {
		expect(complaint(body)).toContain(told);
	});
});
