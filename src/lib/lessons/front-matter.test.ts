import { describe, expect, test } from 'vitest';
import { complaint, front } from './cases/square.ts';

describe('the author is told of front matter', () => {
	test.each([
		[
			'that is missing',
			'',
			'1:1: The lesson has no front matter. Begin with --- and the keys number, minutes, slug, topic, title, goal, captions and kind.'
		],
		[
			'with a number that is none',
			front.replace('number: 3', 'number: three'),
			'2:9: “number” must be a whole number from 1. Write number: a whole number from 1.'
		],
		[
			'with an unknown key',
			front.replace('topic', 'topick'),
			'4:1: There is no key “topick”. Known keys: number, minutes, slug, topic, title, goal, captions and kind.'
		],
		[
			'of another kind than check',
			front.replace('minutes', 'kind: test\nminutes'),
			'7:7: “kind” must be check, or left out. Write kind: check, or left out.'
		],
		[
			'that lacks a key',
			front.replace('goal: Square a number.\n', ''),
			'2:1: The key “goal” is missing. Add goal: to the front matter.'
		],
		[
			'with a caption that is too long',
			front.replace('three quarters', 'three quarters of a thing'),
			'9:3: A caption has 1 to 18 characters; “three quarters of a thing” has 25. Say it shorter: it stands under a small box.'
		],
		[
			'with a caption of no leaf',
			front.replace('  x:', '  a:'),
			'9:3: The program has no leaf “a”. Captions stand under leaves.'
		],
		[
			'that is not YAML',
			front.replace('title: A square', 'title: "A square'),
			'9:20: The front matter is not YAML: Missing closing "quote. Put texts with : or # in quotes.'
		]
	])('%s', (_, head, told) => {
		expect(complaint('Text.', head)).toBe(told);
	});
});
