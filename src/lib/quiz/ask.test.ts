import fc from 'fast-check';
import { recordTrace, replay, type Trace } from '#lib/autodiff/index.ts';
import { plainName } from '#lib/notation/index.ts';
import { describe, expect, test } from 'vitest';
import { randomTrace } from './cases/random-programs.ts';
import { askAbout } from './ask.ts';
import { descentFrom, smallNetwork, twoWays } from './cases/networks.ts';
import type { QuestionKind, QuizQuestion } from './question.ts';

/** The first question of a kind about a step, over seeds. */
function question(trace: Trace, position: number, kind: QuestionKind): QuizQuestion {
	for (let seed = 0; seed < 200; seed++) {
		const asked = askAbout(trace, position, 'en', seed);
		if (asked?.kind === kind) return asked;
	}
	throw new Error(`No question “${kind}” is ever asked at ${position}.`);
}

const rightOf = ({ options }: QuizQuestion) => options.find(({ isRight }) => isRight)?.text;
const feedbackOf = ({ options }: QuizQuestion, said: string) =>
	options.find(({ text }) => text === said)?.feedback;

// s = 0.5·2 + (−2)·3 = −5, h = 0, d = −1, L = 1: steps 0 to 5, then the seed, d, h, s …
const closed = smallNetwork(2, 3);
const open = smallNetwork(2, -3);

describe('a question about the next step', () => {
	test('asks for its number among those of wrong computations', () => {
		const asked = question(closed, 2, 'choice');
		expect(asked.prompt).toBe('What will the value of s be?');
		expect(rightOf(asked)).toBe('−5');
		const numbers = asked.options.map(({ text }) => Number(text.replace('−', '-')));
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(asked.options.length).toBe(4);
	});

	test('takes a typed number, and names the mistake in a wrong one', () => {
		const { judge } = question(closed, 2, 'typed');
		expect(judge?.('−5,0')).toEqual({
			isRight: true,
			feedback: expect.stringContaining('−5.0000') as string
		});
		expect(judge?.('1')?.feedback).toBe('One part of the sum is missing: w2·x2.');
		expect(judge?.('0.123')?.feedback).toMatch(/^No usual mistake/);
		expect(judge?.('s')?.feedback).toMatch(/^That is not a number/);
	});

	test('asks for the sign', () => {
		const asked = question(closed, 2, 'sign');
		expect(rightOf(asked)).toBe('negative');
		expect(feedbackOf(asked, 'positive')).toBe('One part of the sum is missing: w2·x2.');
	});

	test('asks what is zero and why', () => {
		const forward = question(closed, 3, 'zero');
		expect(rightOf(forward)).toBe('It makes 0 of it, because s is not above 0');
		expect(feedbackOf(forward, 'It takes s without its sign')).toContain('|s|');
		const backward = question(open, 10, 'zero');
		expect(backward.prompt).toBe('What does the ReLU do to the gradient of s, and why?');
		expect(rightOf(backward)).toBe('It passes on what arrives, because s is above 0');
	});

	test('compares with what is known', () => {
		// h = 7 comes after s = 7.
		const asked = question(open, 3, 'larger');
		expect(asked.prompt).toBe('Which will be larger, the value of h or the value of s?');
		expect(rightOf(asked)).toBe('both the same');
	});

	test('asks why the gradient begins with 1', () => {
		const asked = question(open, 6, 'choice');
		expect(rightOf(asked)).toBe('1');
		expect(feedbackOf(asked, '36')).toBe('This is the value of L. Asked is its gradient.');
		expect(feedbackOf(asked, '0')).toContain('it changes by just as much');
	});

	test('asks for each part of a sum, and with the last one for the whole', () => {
		const trace = twoWays();
		const parts = trace.steps.flatMap((step, index) =>
			step.kind === 'contribution' && step.parts === 3 ? [index] : []
		);
		expect(parts.map((index) => rightOf(question(trace, index, 'choice')))).toEqual([
			'2',
			'2',
			'7'
		]);
		const [first = 0, , last = 0] = parts;
		expect(question(trace, first, 'choice').prompt).toBe(
			'What will the part that x receives from q be?'
		);
		expect(question(trace, last, 'choice').prompt).toBe('What will the gradient of x be?');
	});

	test('asks for the number after an update, among those of wrong steps', () => {
		// L = w·w at w = 3: gradient 6; w ← 3 − 0.1 · 6 = 2.4.
		const trace = descentFrom(3, 0.1);
		const last = trace.steps.length - 1;
		const asked = question(trace, last, 'choice');
		expect(asked.prompt).toBe('What will w after the update be?');
		expect(rightOf(asked)).toBe('2.4');
		expect(asked.options.map(({ text }) => text)).toEqual(
			['−3', '−0.6', '2.4', '3', '3.6'].filter((text) =>
				asked.options.some((option) => option.text === text)
			)
		);
		expect(asked.options).toHaveLength(4);
		const { judge } = question(trace, last, 'typed');
		expect(judge?.('2,4').isRight).toBe(true);
		expect(judge?.('3.6')?.feedback).toMatch(/^You went uphill/);
		expect(judge?.('-3')?.feedback).toMatch(/The rate is missing/);
		expect(judge?.('-0.6')?.feedback).toMatch(/^This is only how far w moves/);
		expect(judge?.('3')?.feedback).toMatch(/^This is the old value of w/);
		expect(rightOf(question(trace, last, 'direction'))).toBe('down');
	});

	test('asks nothing where a gradient is cleared', () => {
		const trace = recordTrace((recorder) => {
			const w = recorder.parameter(3, { name: 'w' });
			recorder.backward(recorder.apply('multiply', [w, w], { name: 'L' }));
			recorder.setGrad(w, 0);
		});
		expect(askAbout(trace, trace.steps.length - 1, 'en', 1)).toBeNull();
	});

	test('is none at the end', () => {
		expect(askAbout(open, open.steps.length, 'en', 1)).toBeNull();
	});
});

describe('a question about any program', () => {
	const cases = fc.tuple(fc.array(fc.nat(1000), { maxLength: 60 }), fc.nat(60), fc.nat(1000));
	const traceOf = (numbers: readonly number[]) => randomTrace(numbers);

	test('has one right option, distinct options, and says something to each, in both languages', () => {
		let asked = 0;
		fc.assert(
			fc.property(cases, ([numbers, position, seed]) => {
				const trace = traceOf(numbers);
				for (const language of ['en', 'zh'] as const) {
					const question = askAbout(trace, position % (trace.steps.length + 1), language, seed);
					if (!question) continue;
					asked++;
					expect(question.prompt).not.toBe('');
					if (question.judge) expect(question.judge('17.3').feedback).not.toBe('');
					else expect(question.options.filter(({ isRight }) => isRight)).toHaveLength(1);
					const texts = question.options.map(({ text }) => text);
					expect(new Set(texts).size).toBe(texts.length);
					for (const { feedback } of question.options) expect(feedback).not.toBe('');
				}
			})
		);
		expect(asked).toBeGreaterThan(20);
	});

	test('is the same for the same seed', () => {
		fc.assert(
			fc.property(cases, ([numbers, position, seed]) => {
				const ask = () => JSON.stringify(askAbout(traceOf(numbers), position, 'en', seed));
				expect(ask()).toBe(ask());
			})
		);
	});

	test('does not depend on anything that comes after its step', () => {
		fc.assert(
			fc.property(cases, ([numbers, wanted, seed]) => {
				const trace = traceOf(numbers);
				const position = wanted % (trace.steps.length + 1);
				const { recording, steps } = trace;
				const step = steps[position];
				// How many parts a sum has is known from the graph: they come one after the other.
				const left = step?.kind === 'contribution' ? step.parts - step.part : 0;
				const events = recording.events.slice(0, position + 1 + left);
				const cut = replay({ ...recording, events });
				expect(JSON.stringify(askAbout(cut, position, 'en', seed))).toBe(
					JSON.stringify(askAbout(trace, position, 'en', seed))
				);
			})
		);
	});

	test('has no number in its prompt but those in the names of nodes', () => {
		fc.assert(
			fc.property(cases, ([numbers, wanted, seed]) => {
				const trace = traceOf(numbers);
				const question = askAbout(trace, wanted % (trace.steps.length + 1), 'en', seed);
				const names = trace.graph.nodes
					.map(({ id }) => plainName(trace.graph, id))
					.toSorted((a, b) => b.length - a.length);
				const prompt = names.reduce(
					(text, name) => text.replaceAll(name, ''),
					question?.prompt ?? ''
				);
				expect(prompt).not.toMatch(/\d/);
			})
		);
	});
});
