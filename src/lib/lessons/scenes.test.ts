/** A lesson shows several runs: of `program.py` (the square of w·x) and of `program.sum.py` (b = x + x). */
import { replay } from '#lib/autodiff/index.ts';
import { describe, expect, test } from 'vitest';
import { complaint, exercise, prediction, squareLesson } from './cases/square.ts';
import type { Block, BuiltLesson } from './lesson.ts';

const beat = (attributes: string, text = 'Text.') => `:::beat{${attributes}}\n${text}\n:::\n\n`;
const textOf = (block: Block | undefined) =>
	block && 'html' in block ? block.html.replace(/<[^>]*>/g, '') : '';

function lastValue({ scenes }: BuiltLesson, scene: number): number | null | undefined {
	const recording = scenes[scene]?.recording;
	return recording && replay(recording).valueChanges.at(-1)?.at(-1)?.number;
}

describe('the scenes of a lesson', () => {
	test('begin with the bare program', () => {
		expect(squareLesson('').scenes.map(({ name, program }) => [name, program])).toEqual([['', '']]);
	});

	test('are named by program and edits, and come up again', () => {
		const built = squareLesson(
			[
				beat('at="forward a"'),
				beat('at="forward a" set="w=4"'),
				beat('at="forward L"'),
				beat('at="forward b" program=sum'),
				beat('at="forward b" set="x=1"'),
				beat('at="forward b" set=""'),
				beat('at="forward a" program=main set="x=0.5,w=−1"'),
				beat('at="forward a" set="w=4"')
			].join('')
		);
		expect(built.scenes.map(({ name }) => name)).toEqual([
			...['', 'w=4', 'sum', 'sum,x=1', 'w=-1,x=0.5']
		]);
		expect(built.lesson.blocks.map((block) => 'scene' in block && block.scene)).toEqual([
			...[0, 1, 1, 2, 3, 2, 4, 1]
		]);
		// (4 · 0.75)², (1 + 1)², (−1 · 0.5)²
		expect([1, 3, 4].map((scene) => lastValue(built, scene))).toEqual([9, 4, 0.25]);
	});

	test('give their numbers to references, typed numbers and fields', () => {
		const built = squareLesson(
			`${beat('at="forward L" set="w=4"', 'So :value[L], 3.00.')}Still :value[a].\n\n${exercise}`
		);
		expect(built.lesson.blocks.slice(0, 2).map(textOf)).toEqual(['So 9, 3.00.', 'Still 3.']);
		// dL/dw = 2a · x = 6 · 0.75
		expect(built.lesson.blocks[2]).toMatchObject({ scene: 1, items: [{ answer: 4.5 }] });
		expect(complaint(beat('at="forward L" set="w=4"', 'Not 2.25.'))).toContain(
			'12:5: The run has no number that rounds to 2.25.'
		);
	});

	test('tie terms to the nodes of their program', () => {
		const [block] = squareLesson(beat('at="forward b" program=sum', ':value[b]')).lesson.blocks;
		expect(block && 'html' in block && block.html).toBe(
			'<p><span class="term value" data-term data-program="sum" data-node="1">1.5</span></p>'
		);
	});

	test('take the caption from a leaf that is set to another value', () => {
		const { scenes } = squareLesson(
			beat('at="forward L" set="w=4"') +
				beat('at="forward L" set="x=1"') +
				beat('at=start program=sum')
		);
		expect(scenes.map(({ captions }) => [...captions])).toEqual([
			[[1, 'three quarters']],
			[[1, 'three quarters']],
			[],
			[[0, 'three quarters']]
		]);
	});

	test('each have an order of their own', () => {
		const back = beat('at="backward w"') + beat('at="forward a" set="w=4"');
		expect(complaint(back)).toBe('nothing');
		expect(complaint(back + beat('at=start'))).toContain('goes back in the run.');
	});

	test('hold a question in its scene, and those that the text has not come to', () => {
		const about = prediction.replace('before=', 'set="w=4" before=');
		const built = squareLesson(
			beat('at="backward w"') +
				beat('at=start program=sum') +
				about.replace('set', 'program=main set')
		);
		expect(built.lesson.blocks[2]).toMatchObject({
			gate: { scene: 2, position: 3, lastScene: 2 }
		});
	});

	test('give away only what their own questions ask', () => {
		const about = prediction.replace('before=', 'set="w=4" before=');
		expect(complaint(`:grad[w]\n\n${about}`)).toBe('nothing');
		expect(complaint(beat('at="forward L" set="w=4"', ':grad[w]') + about)).toBe(
			'12:1: This gives away what “#grows” asks. Say it after that question, which stands before step 4 of the run.'
		);
	});

	test('of the slides are a row of their own', () => {
		const slide = (more: string) =>
			`::::slide{title=T show="forward L"${more}}\n:value[L]\n\n:::notes\nN.\n:::\n::::\n\n`;
		const { slides } = squareLesson(
			beat('at=start program=sum') + slide('') + slide(' set="w=4"') + slide('')
		);
		expect(slides.map(({ scene, html }) => [scene, html.replace(/<[^>]*>/g, '')])).toEqual([
			[0, '2.25'],
			[2, '9'],
			[2, '9']
		]);
	});
});

describe('a scene that cannot be shown', () => {
	test.each([
		[
			'at=start program=cube',
			'11:1: The lesson has no program “cube”. “main” is program.py; its others are program.NAME.py: sum.'
		],
		[
			'at=start program=""',
			'11:1: The lesson has no program “”. “main” is program.py; its others are program.NAME.py: sum.'
		],
		['at=start set="a=1"', '11:1: “a=1” sets no leaf. Write set="x3=0".'],
		['at=start set="x=much"', '11:1: “x=much” sets no leaf. Write set="x3=0".'],
		['at=start program=sum set="w=1"', '11:1: The program has no node “w”. It has x, b and L.'],
		[
			'at="forward a" program=sum',
			'11:1: The run has no step “forward a”. Write “forward” or “backward” and a node, as npm run trace -- FILE --format text lists them.'
		]
	])('is told: %s', (attributes, told) => {
		expect(complaint(beat(attributes))).toBe(told);
	});

	test('has no place in a question about another lesson', () => {
		expect(complaint('::::recall{program=sum}\nQ?\n\n:::answer\nA.\n:::\n::::')).toBe(
			'11:1: “recall” has no attribute “program”. It has #id.'
		);
	});
});
