/** Lesson 9 as it stands in `content/`: its steps, its questions and its numbers. */
import { replay, stepAddresses } from '#lib/autodiff/index.ts';
import { judgeAnswer } from '#lib/quiz/index.ts';
import { describe, expect, test } from 'vitest';
import { listLessons, readLesson } from './index.ts';
import { fieldsOf } from './cases/square.ts';
import type { Block } from './lesson.ts';

const { lesson, recording, scenes, slides } = await readLesson('backpropagation', 'en');
const trace = replay(recording);
const addresses = stepAddresses(trace);
const { blocks } = lesson;
const ofKind = <K extends Block['kind']>(kind: K) =>
	blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const text = (block: Block) => JSON.stringify(block).replace(/<[^>]*>/g, '');

describe('lesson 9', () => {
	test('says which lesson it is', () => {
		expect(lesson).toMatchObject({
			slug: 'backpropagation',
			number: 9,
			language: 'en',
			title: 'Who is to blame for the 5\u00a0%?'
		});
	});

	test('is listed in both languages', async () => {
		for (const language of ['en', 'zh'] as const) {
			const entry = (await listLessons(language)).find(({ number }) => number === 9);
			expect(entry).toMatchObject({ slug: 'backpropagation', language });
		}
	});

	test('is not found under another name', async () => {
		await expect(readLesson('nothing', 'en')).rejects.toThrow(
			'There is no lesson “nothing” in content.'
		);
	});

	test('shows one run, with the three facts under its inputs', () => {
		expect(scenes.map(({ name }) => name)).toEqual(['']);
		const captions = scenes[0]?.captions ?? [];
		expect([...captions].map(([node, caption]) => [addresses.keyOf(node), caption])).toEqual([
			['x1', '21 of 30 lectures'],
			['x2', '90 of 100 hours'],
			['x3', '7 of 10 drops']
		]);
	});

	test('walks forward and backward, beat by beat', () => {
		expect(ofKind('beat').map(({ address }) => address)).toEqual([
			...['s1', 's2', 'h2', 'z', 'p', 'L'].map((node) => `forward.${node}`),
			...['L', 'p', 'z', 'multiply-8', 'v1', 'v2', 'h1', 'h2', 's2'].map((n) => `backward.${n}`),
			...['w11', 'w13', 'w21', 'w22', 'w23', 'x3'].map((node) => `backward.${node}`)
		]);
	});

	test.each([
		['forward.s1', 's1 = 0.8'],
		['forward.s2', 's2 = 1.44'],
		['forward.z', 'z = −2.944'],
		['forward.p', '0.0500'],
		['forward.L', '2.9953'],
		['backward.p', '−19.9917'],
		['backward.z', '−0.9500'],
		['backward.v1', '−0.7600'],
		['backward.v2', '−1.3680'],
		['backward.h1', '−0.9500'],
		['backward.h2', '2.4699'],
		['backward.w11', '−0.6650'],
		['backward.w13', '−0.8550'],
		['backward.w21', '1.7290'],
		['backward.w22', '2.2230'],
		['backward.w23', '1.7290'],
		['backward.x3', '7.8848']
	])('states at %s the number %s', (address, number) => {
		const beat = ofKind('beat').find((block) => block.address === address);
		expect(beat && text(beat)).toContain(number);
	});

	test.each([
		['sign-v1', 'backward.v1', 'Negative: a larger v1 makes the loss smaller'],
		['largest', 'backward.w11', 'w22, from homework to obstacles']
	])('asks %s before %s, where %s is right', (id, address, right) => {
		const question = ofKind('prediction').find((block) => block.id === id);
		expect(question?.gate.position).toBe((addresses.positionOf(address) ?? 0) - 1);
		const options = question?.options.filter(({ isRight }) => isRight) ?? [];
		expect(options.map(({ html }) => html.replace(/<[^>]*>/g, ''))).toEqual([right]);
	});

	test('does not say the sign at v1 before it is asked', () => {
		const before = blocks.slice(
			0,
			blocks.findIndex(({ id }) => id === 'sign-v1')
		);
		expect(before.map(text).join()).not.toMatch(/0\.76|∂L\/∂v/);
	});

	test('asks for three gradients at the end of the forward pass', () => {
		const [exercise] = ofKind('exercise');
		expect(exercise).toMatchObject({ address: 'forward.L', position: 18 });
		const answers: Readonly<Record<string, readonly string[]>> = {
			'grad-v2': ['−1.3680', '-1.37', '-1,368'],
			'grad-h2': ['2.4699', '2.47'],
			'grad-w21': ['1.7290', '1.73']
		};
		const fields = exercise ? fieldsOf(exercise) : [];
		expect(fields.map(({ id }) => id)).toEqual(Object.keys(answers));
		for (const field of fields) {
			for (const answer of answers[field.id] ?? []) {
				expect(judgeAnswer(answer, field)).toEqual({ kind: 'right' });
			}
		}
	});

	test('says what happens without lost connections from a run without them', () => {
		const [whatIf] = ofKind('what-if');
		expect(whatIf && text(whatIf)).toContain('s2 becomes −0.66');
		expect(whatIf && text(whatIf)).toContain('rises to 76\u00a0%');
	});

	test('has six slides', () => {
		expect(slides.map(({ title }) => title)).toEqual([
			'Forward, once more',
			'Two signs',
			'What arrives, times the other side',
			'Which weight has the largest gradient?',
			'Six weights',
			'One sweep, eight answers'
		]);
	});
});
