import { judgeAnswer } from '#lib/quiz/index.ts';
import { describe, expect, test } from 'vitest';
import { exercise, fieldsOf, front, prediction, squareLesson } from './cases/square.ts';

describe('a lesson', () => {
	test('takes number, slug, topic, title, goal and minutes from the front matter', () => {
		expect(squareLesson('').lesson).toEqual({
			number: 3,
			slug: 'square',
			topic: 'Squares',
			title: 'A square',
			goal: 'Square a number.',
			minutes: 5,
			language: 'en',
			isCheck: false,
			blocks: [],
			words: []
		});
	});

	test('puts captions under leaves', () => {
		expect(squareLesson('').scenes).toMatchObject([{ captions: new Map([[1, 'three quarters']]) }]);
	});

	test('gathers paragraphs and headings between blocks into prose', () => {
		const { blocks } = squareLesson(
			`## One\n\nText.\n\n:::beat{at="forward a"}\nB.\n:::\n\nMore.\n`
		).lesson;
		expect(blocks).toEqual([
			{ kind: 'prose', id: 'prose', html: '<h2>One</h2>\n<p>Text.</p>' },
			{
				kind: 'beat',
				id: 'beat-forward-a',
				html: '<p>B.</p>',
				address: 'forward.a',
				scene: 0,
				position: 1
			},
			{ kind: 'prose', id: 'prose-2', html: '<p>More.</p>' }
		]);
	});

	test('gives two beats at one step different ids', () => {
		const beat = ':::beat{at="forward a"}\nB.\n:::\n\n';
		expect(squareLesson(beat + beat).lesson.blocks.map(({ id }) => id)).toEqual([
			'beat-forward-a',
			'beat-forward-a-2'
		]);
	});

	test('lets beats begin again after an exercise', () => {
		const beat = (at: string) => `:::beat{at="${at}"}\nB.\n:::\n\n`;
		const text = `${beat('backward w')}${exercise}\n${beat('forward L')}`;
		const blocks = squareLesson(text).lesson.blocks;
		expect(blocks.map((block) => 'position' in block && block.position)).toEqual([6, 2, 2]);
	});

	test('holds a prediction before the first of several contributions', () => {
		// 1 a, 2 L, 3 seed L, 4 and 5 the two contributions to a, 6 w, 7 x.
		const [block] = squareLesson(prediction).lesson.blocks;
		expect(block).toMatchObject({
			kind: 'prediction',
			id: 'grows',
			questionHtml: '<p>Does L grow with a?</p>',
			options: [
				{ id: 'option-1', html: 'yes', isRight: true, feedbackHtml: '<p>It does.</p>' },
				{ id: 'option-2', html: 'no', isRight: false, feedbackHtml: '<p>It does.</p>' }
			],
			revealHtml: '<p>It grows.</p>',
			gate: { scene: 0, position: 3, lastScene: 0 }
		});
	});

	test('holds a prediction before one part of a sum where that part is asked for', () => {
		const [block] = squareLesson(prediction.replace('"backward a"', '"backward.a.1"')).lesson
			.blocks;
		expect(block).toMatchObject({ gate: { position: 3 } });
	});

	test('takes the answers of an exercise from the run', () => {
		const [block] = squareLesson(exercise).lesson.blocks;
		if (block?.kind !== 'exercise') throw new Error('no exercise');
		const [field] = fieldsOf(block);
		if (!field) throw new Error('no field');
		expect(field).toMatchObject({
			id: 'grad-w',
			asksFor: 'grad',
			answer: 2.25,
			tolerance: 0.005
		});
		expect(judgeAnswer('2.25', field)).toEqual({ kind: 'right' });
		expect(judgeAnswer('3', field)).toEqual({ kind: 'wrong', html: 'times x' });
		expect(judgeAnswer('−2.25', field)).toEqual({ kind: 'wrong', html: 'the sign' });
		expect(field.rightHtml).toBe('Well done.');
		expect(field.nameHtml).toBe(
			'<span class="term grad" data-term data-node="0">∂<i>L</i>/∂<i>w</i></span>'
		);
		expect(block.hints).toEqual(['<p>One</p>', '<p>Two</p>', '<p>Three</p>']);
	});

	test('asks for a number of the run with other leaves', () => {
		const [block] = squareLesson(exercise.replace('grad=w', 'grad=w when="w=4, x=0.5"')).lesson
			.blocks;
		if (block?.kind !== 'exercise') throw new Error('no exercise');
		// a = 4 · 0.5 = 2, so dL/da = 4 and dL/dw = 4 · 0.5.
		expect(fieldsOf(block)[0]).toMatchObject({ id: 'grad-w', answer: 2 });
	});

	test('asks for a local derivative, which may have a name of its own', () => {
		const asked = (attributes: string) => {
			const [block] = squareLesson(exercise.replace('grad=w', attributes)).lesson.blocks;
			return block?.kind === 'exercise' ? fieldsOf(block)[0] : undefined;
		};
		expect(asked('local=w')).toMatchObject({
			id: 'local-w',
			asksFor: 'local',
			answer: 0.75,
			nameHtml: '<span class="term local" data-term data-edge="0">∂<i>a</i>/∂<i>w</i></span>'
		});
		expect(asked('local=w when="x=2" name="slope < 3"')).toMatchObject({
			answer: 2,
			nameHtml: 'slope &lt; 3'
		});
	});

	test('asks for a number that the author gives, under its own name', () => {
		const given = '#paths answer=16 name="Paths of 3–4–1" tolerance=0';
		const [block] = squareLesson(exercise.replace('grad=w', given)).lesson.blocks;
		if (block?.kind !== 'exercise') throw new Error('no exercise');
		expect(fieldsOf(block)[0]).toMatchObject({
			id: 'paths',
			nameHtml: 'Paths of 3–4–1',
			asksFor: 'number',
			answer: 16,
			tolerance: 0
		});
	});

	test('has recall questions, what-ifs and slides', () => {
		const { lesson, slides } = squareLesson(
			[
				'::::recall\nQ?\n\n:::answer\nA.\n:::\n::::',
				':::what-if\nTry 3.\n:::',
				'::::slide{title="Back" show="backward L .. backward w" minutes=2.5}\nLook.\n\n:::notes\nSay.\n:::\n::::'
			].join('\n\n')
		);
		expect(lesson.blocks).toEqual([
			{ kind: 'recall', id: 'recall', questionHtml: '<p>Q?</p>', answerHtml: '<p>A.</p>' },
			{ kind: 'what-if', id: 'what-if', html: '<p>Try 3.</p>' }
		]);
		expect(slides).toEqual([
			{
				id: 'slide',
				title: 'Back',
				minutes: 2.5,
				from: 'backward.L',
				to: 'backward.w',
				scene: 0,
				fromPosition: 3,
				toPosition: 6,
				html: '<p>Look.</p>',
				notesHtml: '<p>Say.</p>'
			}
		]);
	});

	test('needs no captions', () => {
		const head = front.replace(/captions:\n.*\n/, '');
		expect(squareLesson('Text.', head).scenes[0]?.captions.size).toBe(0);
	});
});
