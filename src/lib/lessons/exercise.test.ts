/** Mistakes in an exercise’s answers are told with their place, what is wrong and what to do. */
import { expect, test } from 'vitest';
import { complaint, exercise } from './cases/square.ts';

/** What an author writes below ten lines of front matter, and what the author is told. */
const mistakes: Readonly<Record<string, readonly [body: string, told: string]>> = {
	'a field with an answer and no name': [
		exercise.replace('grad=w', '#paths answer=16'),
		'14:1: A field with an answer of its own needs a number, a name and an #id, and no node. Write :::field{#paths answer=16 name="…" tolerance=0}.'
	],
	'a field with an answer that is no number': [
		exercise.replace('grad=w', '#paths answer=many name=Paths'),
		'14:1: A field with an answer of its own needs a number, a name and an #id, and no node. Write :::field{#paths answer=16 name="…" tolerance=0}.'
	],
	'a tolerance that is no number': [
		exercise.replace('grad=w', 'grad=w tolerance=wide'),
		'14:1: The tolerance “wide” is no number. Write {grad=w23 tolerance=0.005}: how far off a right answer may be.'
	],
	'a wrong value that is right': [
		exercise.replace('`3`', '`2.25`'),
		'17:1: 2.25 cannot be told from the right answer. Answers within 0.005 count as the same.'
	],
	'a wrong value twice': [
		exercise.replace('`3`', '`-2.251`'),
		'18:1: -2.25 cannot be told from an earlier wrong one. Answers within 0.005 count as the same.'
	],
	'a wrong value that is no number': [
		exercise.replace('- `3`: times x', '- three'),
		'17:1: A wrong value is not written as one. Write one line: - `1.3680`: what this number forgot.'
	]
};

test.each(Object.entries(mistakes))('the author is told of %s', (_, [body, told]) => {
	expect(complaint(`${body}\n`)).toBe(told);
});
