/** A run small enough to check in the head, and lessons written around it. */
import { Recorder } from '#lib/autodiff/index.ts';
import { buildLesson } from '../build-lesson.ts';
import type { ExerciseBlock, ExerciseField } from '../exercise-block.ts';
import { lessonRun } from '../lesson-run.ts';
import type { BuiltLesson } from '../lesson.ts';

/** a = w·x = 2 · 0.75 = 1.5; L = a·a = 2.25; grads: a 1.5 + 1.5 = 3, w 2.25, x 6. */
export function squareRun() {
	const recorder = new Recorder();
	const w = recorder.parameter(2, { name: 'w' });
	const x = recorder.input(0.75, { name: 'x' });
	const a = recorder.apply('multiply', [w, x], { name: 'a' });
	const L = recorder.apply('multiply', [a, a], { name: 'L' });
	recorder.backward(L);
	return lessonRun(recorder.finish());
}

/** b = x + x = 1.5; L = b · b = 2.25, from another program: x is its only leaf, and dL/dx = 6. */
function sumRun() {
	const recorder = new Recorder();
	const x = recorder.input(0.75, { name: 'x' });
	const b = recorder.apply('add', [x, x], { name: 'b' });
	recorder.backward(recorder.apply('multiply', [b, b], { name: 'L' }));
	return lessonRun(recorder.finish());
}

/** Front matter with everything that it must have: ten lines. */
export const front = `---
number: 3
slug: square
topic: Squares
title: A square
goal: Square a number.
minutes: 5
captions:
  x: three quarters
---
`;

/** A prediction, an exercise and so on, each right as it stands, to be spoiled by a test. */
export const prediction = `::::predict{#grows before="backward a"}
Does L grow with a?

- [x] yes

  It does.

- [ ] no

  It does.

:::reveal
It grows.
:::
::::
`;

/** An exercise as it should be. */
export const exercise = `::::exercise{#ex at="forward L"}
Fill in.

:::field{grad=w}
Well done.

- \`3\`: times x
- \`-2,25\`：the sign
:::

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
:grad[w]
:::
::::
`;

/** Builds a lesson around the square from its text below the front matter. */
export function squareLesson(body: string, head = front): BuiltLesson {
	return buildLesson({
		file: 'content/03-square/lesson.en.md',
		text: head + body,
		language: 'en',
		programs: new Map([
			['', squareRun()],
			['sum', sumRun()]
		]),
		resolveLink: (url) => (url === '../04-cube/' ? '../cube/' : null),
		glossary: [
			{
				id: 'slope',
				term: 'slope',
				also: ['slopes'],
				html: 'How steep it is.',
				lesson: 3,
				see: []
			}
		]
	});
}

/** The fields among what an exercise asks for. */
export function fieldsOf({ items }: ExerciseBlock): readonly ExerciseField[] {
	return items.filter((item) => item.kind === 'field');
}

/** What the author is told of a mistake, without the file's name. */
export function complaint(body: string, head = front): string {
	try {
		squareLesson(body, head);
	} catch (error) {
		return (error as Error).message.replace('content/03-square/lesson.en.md:', '');
	}
	return 'nothing';
}
