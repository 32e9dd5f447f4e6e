/** Mistakes in an instructor’s slide are told with their place, what is wrong and what to do. */
import { expect, test } from 'vitest';
import { complaint } from './cases/square.ts';

/** What an author writes below ten lines of front matter, and what the author is told. */
const mistakes: Readonly<Record<string, readonly [body: string, told: string]>> = {
	'a slide that goes back': [
		'::::slide{title=A show="forward L .. forward a"}\nText.\n\n:::notes\nText.\n:::\n::::',
		'11:1: “forward L .. forward a” is no way through the run. Write one step, or first .. last.'
	],
	'a slide without notes': [
		'::::slide{title=A show="forward L"}\nText.\n::::',
		'11:1: “slide” needs exactly one :::notes. Say what the instructor says.'
	],
	'a slide of no length': [
		'::::slide{title=A show="forward L" minutes=soon}\nText.\n\n:::notes\nText.\n:::\n::::',
		'11:1: “soon” is no number of minutes. Write minutes=4: more than 0, at most 120.'
	]
};

test.each(Object.entries(mistakes))('the author is told of %s', (_, [body, told]) => {
	expect(complaint(`${body}\n`)).toBe(told);
});
