/** A lesson about a training run: three passes of w ← w − rate · ∂L/∂w on L = (w − 3)², from w = 0. */
import { foldPasses } from '#lib/autodiff/index.ts';
import { namedNodes, runProgram } from '#lib/language/index.ts';
import { describe, expect, test } from 'vitest';
import { buildLesson } from './build-lesson.ts';
import { front } from './cases/square.ts';
import { ContentError } from './content-error.ts';
import { lessonRun } from './lesson-run.ts';
import type { BuiltLesson } from './lesson.ts';

const program = `
from micrograd.engine import Value
rate = 0.1
w, x = Value(0.0), 3.0
for step in range(3):
    d = w - x
    L = d * d
    w.grad = 0
    L.backward()
    w.data -= rate * w.grad
`;

function lesson(body: string): BuiltLesson {
	const result = runProgram(program);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	const { recording } = foldPasses(result.run.recording);
	const names = new Map(
		[...namedNodes(result.run).keys()].map((name) => [
			name,
			recording.graph.nodes.findIndex((node) => node.name === name)
		])
	);
	return buildLesson({
		file: 'content/03-square/lesson.en.md',
		text: front + body,
		language: 'en',
		programs: new Map([['', lessonRun(recording, names)]]),
		resolveLink: () => null,
		glossary: []
	});
}

const textOf = ({ lesson: { blocks } }: BuiltLesson) =>
	blocks.map((block) => ('html' in block ? block.html.replace(/<[^>]*>/g, '') : ''));

function complaint(body: string): string {
	try {
		lesson(body);
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	return '';
}

const beat = (at: string, text: string) => `:::beat{at="${at}"}\n${text}\n:::\n\n`;

describe('a lesson about a training run', () => {
	test('ties beats to steps of passes', () => {
		const { blocks } = lesson(
			beat('forward d', 'One.') + beat('pass 2 update w', 'Two.') + beat('pass 3', 'Three.')
		).lesson;
		expect(blocks.map((block) => ('address' in block ? block.address : ''))).toEqual([
			'pass-1.forward.d',
			'pass-2.update.w',
			'pass-3.update.w'
		]);
	});

	test('has the numbers of the pass that the text is at, the first to begin with', () => {
		const text = `L is :value[L].\n\n${beat(
			'pass 2 forward L',
			':value[w] gives :value[L], and the slope :grad[w].'
		)}Still :value[L].`;
		expect(textOf(lesson(text))).toEqual([
			'L is 9.',
			'0.6 gives 5.76, and the slope −4.8.',
			'Still 5.76.'
		]);
	});

	test('may name another pass, or a step at which a number is meant', () => {
		const numbers = [
			':value[L]{pass=3}',
			':value[w]{pass=2}',
			':value[w]{at="pass 2 update w"}',
			':value[w]{at=start}',
			':value[w]{at=end}',
			':grad[w]{pass=2}',
			':grad[w]{at="pass 2 clear w"}',
			':local[d->L]{pass=2}',
			':value[w]{at=end when="rate=0.5"}'
		];
		expect(textOf(lesson(numbers.join(' · ')))).toEqual([
			'3.6864 · 0.6 · 1.08 · 0 · 1.464 · −4.8 · 0 · −2.4 · 3'
		]);
	});

	test('asks for numbers of a pass', () => {
		const fields = [':::field{value=L pass=2}', ':::field{value=w at="update w"}'].map(
			(field) => `${field}\nRight.\n\n- \`7\`: No.\n- \`8\`: No.\n:::\n\n`
		);
		const hints = ':::hint\nOne\n:::\n\n'.repeat(3);
		const { blocks } = lesson(
			`::::exercise{#ex at="forward L"}\nFill in.\n\n${fields.join('')}${hints}:::solution\nSo.\n:::\n::::\n`
		).lesson;
		const [exercise] = blocks.flatMap((block) => (block.kind === 'exercise' ? block : []));
		const asked = exercise?.items.flatMap((item) =>
			'answer' in item ? [[item.id, item.answer]] : []
		);
		expect(asked).toEqual([
			['value-L-pass-2', expect.closeTo(5.76)],
			['value-w-update-w', expect.closeTo(0.6)]
		]);
	});

	test.each([
		[':value[L]{pass=4}', 'The run has no pass 4. It has passes 1 to 3.'],
		[':value[L]{pass=x}', 'The run has no pass x. It has passes 1 to 3.'],
		[':value[L]{pass=1 at=start}', 'A number is meant at one moment. Write pass=3 or at="…".'],
		[':value[L]{at="pass 9"}', 'The run has no step “pass 9”. Write at="pass 3 update w23".'],
		[
			':value[L]{at="pass 2 forward d"}',
			'“L” has no value in the run. Grads and local derivatives exist after a backward pass that reaches the node; in a training run, write pass=2 or at="…".'
		],
		[
			beat('pass 4 forward L', 'No.'),
			'The run has no step “pass 4 forward L”. Write “pass 2”, “forward” or “backward” and a node, as npm run trace -- FILE --format text lists them.'
		]
	])('is told when it names none: %s', (body, told) => {
		expect(complaint(body)).toContain(told);
	});
});
