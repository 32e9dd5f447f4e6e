import { describe, expect, test } from 'vitest';
import { complaint, squareLesson } from './cases/square.ts';
import { parseGlossary, readGlossary, wordFor } from './glossary.ts';

const chain = `:::word[chain rule]{#chain-rule lesson=8 also="rule of chains" see="slope"}
Along a path, slopes $a \\cdot b$ *multiply*.
:::
`;
const slope = `:::word[slope]{#slope lesson=6 also="slopes"}
How steep a curve is.
:::
`;

function mistake(text: string): string {
	try {
		parseGlossary('en.md', text);
	} catch (error) {
		return (error as Error).message;
	}
	return 'nothing';
}

describe('the glossary', () => {
	test('has a word with its forms, its lesson and what else to read', () => {
		const [entry] = parseGlossary('en.md', chain + slope);
		expect(entry).toMatchObject({
			id: 'chain-rule',
			term: 'chain rule',
			also: ['rule of chains'],
			lesson: 8,
			see: ['slope']
		});
		expect(entry?.html).toMatch(
			/^Along a path, slopes <span class="katex">.*<em>multiply<\/em>\.$/
		);
	});

	test('finds a word by each of its forms, at the start of a sentence too', () => {
		const glossary = parseGlossary('en.md', chain + slope);
		expect(wordFor(glossary, 'Slopes')?.id).toBe('slope');
		expect(wordFor(glossary, 'rule of chains')?.id).toBe('chain-rule');
		expect(wordFor(glossary, 'slop')).toBe(undefined);
	});

	test.each([
		['Some text.', 'en.md:1:1: This is no word. Write :::word[chain rule]{#chain-rule lesson=8}.'],
		[slope + slope, 'en.md:4:1: “#slope” is taken. Each word and each form stands once.'],
		[
			slope + chain.replace('rule of chains', 'Slopes'),
			'en.md:4:1: “slopes” is taken. Each word and each form stands once.'
		],
		[chain, 'en.md:1:1: There is no word “slope” to see. Write its id.'],
		[
			slope.replace(' lesson=6', ''),
			'en.md:1:1: A word lacks its name, its id or the lesson that introduces it. Write :::word[chain rule]{#chain-rule lesson=8}.'
		],
		[
			slope.replace('also', 'other'),
			'en.md:1:1: “word” has no attribute “other”. It has #id, lesson, also, see.'
		],
		[
			slope.replace('.\n', '.\n\nAnd more.\n'),
			'en.md:1:1: “slope” has 2 paragraphs. Say it in one.'
		],
		[
			slope.replace('curve', ':value[p]'),
			'en.md:2:13: A sentence of the glossary refers to nothing. Other words go into see="…".'
		]
	])('refuses %j', (text, told) => {
		expect(mistake(text)).toBe(told);
	});

	test('has the same words in both languages, each in its own', async () => {
		const [english, chinese] = await Promise.all([readGlossary('en'), readGlossary('zh')]);
		const outline = (entries: typeof english) =>
			entries.map(({ id, lesson, see }) => `${id} ${lesson} ${see.join()}`).toSorted();
		expect(outline(chinese)).toEqual(outline(english));
		expect(english.length).toBeGreaterThan(50);
		for (const { term, html } of english) expect(term + html).not.toMatch(/\p{Script=Han}/u);
		for (const { html } of chinese) {
			const text = html.replace(/<annotation[^]*?<\/annotation>/g, '').replace(/<[^>]*>/g, '');
			expect(text).toMatch(/\p{Script=Han}.*。$/u);
			expect(text).not.toMatch(/\p{Script=Han}[,;:?!]/u);
		}
	});
});

describe('a word in prose', () => {
	test('leads to the glossary, and the lesson brings its sentence', () => {
		const { lesson } = squareLesson('The :term[slopes] and the :term[steepness]{of=slope}.');
		const [block] = lesson.blocks;
		expect(block?.kind === 'prose' && block.html).toBe(
			'<p>The <a class="word" href="../../glossary/#slope" data-word="slope">slopes</a> and the ' +
				'<a class="word" href="../../glossary/#slope" data-word="slope">steepness</a>.</p>'
		);
		expect(lesson.words).toEqual([{ id: 'slope', term: 'slope', html: 'How steep it is.' }]);
	});

	test('may be strong inside, where between Chinese letters it could not be outside', () => {
		const [block] = squareLesson('叫作:term[**steepness**]{of=slope}。').lesson.blocks;
		expect(block?.kind === 'prose' && block.html).toBe(
			'<p>叫作<a class="word" href="../../glossary/#slope" data-word="slope"><strong>steepness</strong></a>。</p>'
		);
	});

	test('stops the build where the glossary does not have it', () => {
		const hint =
			'Write :term[slopes]{of=slope} with the id of a word, or add it to content/glossary.';
		expect(complaint('A :term[slop].')).toBe(`11:3: The glossary has no word “slop”. ${hint}`);
		expect(complaint('A :term[slope]{of=slop}.')).toBe(
			`11:3: The glossary has no word “slop”. ${hint}`
		);
	});
});

describe('punctuation beside a formula', () => {
	test('is joined to it, so that no line begins with a comma', () => {
		const [block] = squareLesson('所以（$a^2$，$b$ 和 $c$）。').lesson.blocks;
		const html = block?.kind === 'prose' ? block.html : '';
		expect(html.split('\u2060')).toHaveLength(4);
		expect(html).toMatch(
			/（\u2060<span.*<\/span>\u2060，<span.*<\/span> 和 <span.*<\/span>\u2060）。/
		);
	});
});
