/** Lessons 1 and 3 ask for student B: 27 lectures, 40 hours, 2 lost connections. */
import { judgeAnswer } from '#lib/quiz/index.ts';
import { describe, expect, test } from 'vitest';
import { readLesson } from './index.ts';
import { fieldsOf } from './cases/square.ts';
import type { ExerciseBlock } from './exercise-block.ts';

async function exerciseOf(slug: string, id: string): Promise<ExerciseBlock> {
	const { lesson } = await readLesson(slug, 'en');
	const block = lesson.blocks.find((other) => other.id === id);
	if (block?.kind !== 'exercise') throw new Error(`no exercise ${id}`);
	return block;
}

describe('student B', () => {
	test('puts in an effort of 0.90 + 0.20 − 0.10 = 1.00', async () => {
		const fields = fieldsOf(await exerciseOf('one-unit', 'student-b'));
		expect(fields.map(({ answer }) => answer.toFixed(2))).toEqual([
			'0.90',
			'0.20',
			'-0.10',
			'1.00'
		]);
		const [first, , , sum] = fields;
		expect(first?.nameHtml).toContain('<i>w</i><sub>1</sub>·<i>x</i><sub>1</sub>');
		expect(sum && judgeAnswer('1.2', sum)).toMatchObject({
			html: expect.stringContaining('The third weight is negative') as string
		});
		expect(sum && judgeAnswer('1.5', sum)).toMatchObject({
			html: expect.stringContaining('without their weights') as string
		});
	});

	test('has obstacles of 0.13, z = 0.662 and a chance of 0.6597', async () => {
		const fields = fieldsOf(await exerciseOf('dense-layers', 'student-b'));
		expect(fields.map(({ answer }) => answer.toFixed(4))).toEqual(['0.1300', '0.6620', '0.6597']);
		const chance = fields.at(-1);
		expect(chance && judgeAnswer('66 %', chance)).toEqual({ kind: 'right' });
		expect(chance && judgeAnswer('0.662', chance)).toMatchObject({ kind: 'wrong' });
	});
});

test('a 3–4–1 network has 16 weights', async () => {
	const [field] = fieldsOf(await exerciseOf('dense-layers', 'count-weights'));
	expect(field && judgeAnswer('16', field)).toEqual({ kind: 'right' });
	expect(field && judgeAnswer('12', field)).toMatchObject({
		html: expect.stringContaining('Add the paths into the output') as string
	});
	expect(field && judgeAnswer('8', field)).toMatchObject({
		html: expect.stringContaining('That is ours') as string
	});
});
