/** Runs and choices inside exercises, as authors write them. */
import { expect, test } from 'vitest';
import { complaint, squareLesson } from './cases/square.ts';
import type { ExerciseItem } from './exercise-block.ts';

const rest = `
:::hint
One
:::

:::hint
Two
:::

:::hint
Three
:::

:::solution
S
:::
`;
const goal = `:::goal{value=L at-most=1}
It is :value[L], and :grad[w] at x = 2: :value[a]{when="x=2"}.
:::
`;
const around = (items: string) =>
	`::::::exercise{#ex at="forward L"}\nChoose.\n\n${items}\n${rest}::::::\n`;
const run = (attributes = 'leaf=w from=0 to=4', goals = goal) =>
	around(`:::::run{#cut ${attributes}}\nDone.\n\n${goals}:::::\n`);
const choice = (options = '- [x] yes\n\n  Right.\n\n- [ ] no\n\n  Wrong.\n') =>
	around(`:::choice{#why}\nWhy?\n\n${options}:::\n`);

function itemOf(body: string): ExerciseItem | undefined {
	const [block] = squareLesson(body).lesson.blocks;
	return block?.kind === 'exercise' ? block.items[0] : undefined;
}

test('a run is read with its trial, its goals and the numbers that they tell', () => {
	// L = (w·x)² with w = 2, x = 0.75.
	expect(itemOf(run())).toEqual({
		kind: 'run',
		id: 'cut',
		nameHtml: '<span class="term name parameter" data-term data-node="0"><i>w</i></span>',
		trial: { kind: 'leaf', leaf: 0 },
		...{ from: 0, to: 4, step: 0.05, start: 2 },
		goals: [
			{
				quantity: { kind: 'value', node: 3, when: [] },
				bounds: { above: null, below: null, atLeast: null, atMost: 1 },
				html: 'It is <span class="term value">⟨0⟩</span>, and <span class="term grad">⟨1⟩</span> at x = 2: <span class="term value">⟨2⟩</span>.',
				numbers: [
					{ kind: 'value', node: 3, when: [] },
					{ kind: 'grad', node: 0, when: [] },
					{ kind: 'value', node: 2, when: [[1, 2]] }
				]
			}
		],
		rightHtml: 'Done.',
		rightNumbers: []
	});
});

test('a bound may be told from the lowest value that can be chosen', () => {
	const bound = (text: string, attributes?: string) => {
		const item = itemOf(run(attributes, goal.replace('at-most=1', `at-most="${text}"`)));
		return item?.kind === 'run' ? item.goals[0]?.bounds.atMost : null;
	};
	// From 1 on, L is at least 0.75² = 0.5625.
	expect(bound('minimum+0.005', 'leaf=w from=1 to=4')).toBeCloseTo(0.5675, 6);
	expect(bound('minimum * 1.1', 'leaf=w from=1 to=4')).toBeCloseTo(0.61875, 6);
	// A descent from L = 2.25 with rate 0.1: w·(1 − 0.2·0.5625) each step.
	const stop = 'stop rate=0.1 descend=L over=w steps=3';
	expect(bound('minimum', stop)).toBeCloseTo(2.25 * 0.8875 ** 6, 9);
});

test('a rate or a step may be what is chosen', () => {
	expect(itemOf(run('rate descend=L over=w steps=5 from=0.01 to=1'))).toMatchObject({
		nameHtml: null,
		trial: { kind: 'rate', node: 3, leaves: [0], steps: 5, optimizer: 'gradientDescent' },
		start: 0.01
	});
	expect(itemOf(run('stop rate=0.1 descend=L over="w, x" steps=30 method=adam'))).toMatchObject({
		trial: { kind: 'stop', rate: 0.1, leaves: [0, 1], steps: 30, optimizer: 'adam' },
		...{ from: 0, to: 30, step: 1, start: 0 }
	});
});

test('a choice is read with the feedback of each option', () => {
	expect(itemOf(choice())).toEqual({
		kind: 'choice',
		id: 'why',
		questionHtml: '<p>Why?</p>',
		options: [
			{ id: 'option-1', html: 'yes', isRight: true, feedbackHtml: '<p>Right.</p>' },
			{ id: 'option-2', html: 'no', isRight: false, feedbackHtml: '<p>Wrong.</p>' }
		]
	});
});

test.each([
	[run('from=0 to=4'), 'Say what is chosen: leaf=c, or rate, or stop with rate=0.1.'],
	[run('leaf=a from=0 to=4'), 'Name leaves: only they can be moved.'],
	[run('leaf=w from=4 to=0'), 'It is more than “from”'],
	[run('leaf=w from=0 to=4', ''), 'The run has no goal.'],
	[run('leaf=w from=0 to=4 start=1'), 'The start 1 reaches all goals.'],
	[run(undefined, goal.replace('value=L ', '')), 'A goal is about one number.'],
	[run(undefined, goal.replace(' at-most=1', '')), 'The goal has no bound.'],
	[run(undefined, goal.replace('=1', '=one')), '“at-most=one” is no bound.'],
	[run(undefined, goal.replace(':value[L]', ':value[M]')), 'The program has no node “M”.'],
	[
		run('rate descend=L over=w steps=5 from=0 to=1 method=newton'),
		'Write one of gradientDescent, momentum'
	],
	[run('rate descend=L over=w steps=0 from=0 to=1'), 'Write a whole number from 1: steps=20.'],
	[goal, '“:::goal” does not stand here. It belongs inside ::::run'],
	[choice('- [ ] yes\n\n  Right.\n'), 'The choice has 0 right options of 1.'],
	[choice('Nothing.\n'), 'The choice has no options.']
])('%s is a mistake', (body, told) => {
	expect(complaint(body)).toContain(told);
});
