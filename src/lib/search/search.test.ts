import { describe, expect, test } from 'vitest';
import { listLessons, readGlossary, readLesson } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { excerptOf } from './excerpt.ts';
import { lessonPassages, wordPassages, type Passage } from './passages.ts';
import { plainText } from './plain-text.ts';
import { openSearch, writeSearchFile, type Search } from './search-file.ts';
import { termsOf } from './terms.ts';

describe('terms', () => {
	test('are words in lower case, without accents and signs', () => {
		expect(termsOf('The chain-rule: Naïve w_23, ∂L.')).toEqual([
			'the',
			'chain',
			'rule',
			'naive',
			'w_23',
			'l'
		]);
	});

	test('are pairs of Chinese characters, or one that stands alone', () => {
		expect(termsOf('反向传播 ReLU 值')).toEqual(['反向', '向传', '传播', 'relu', '值']);
	});
});

describe('plain text', () => {
	test('has every formula once and every sign as it is', () => {
		const html =
			'<h2>So</h2><p>A &amp; b<sub>1</sub> &#x3C; <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span>x</span></span></span></span>\u2060, and</p>';
		expect(plainText(html)).toBe('So A & b1 < x, and');
	});
});

describe('an excerpt', () => {
	test('marks what was found, at the beginnings of words', () => {
		expect(excerptOf('A loss, and the losses of a floss.', ['loss'])).toEqual([
			{ text: 'A ', isFound: false },
			{ text: 'loss', isFound: true },
			{ text: ', and the ', isFound: false },
			{ text: 'loss', isFound: true },
			{ text: 'es of a floss.', isFound: false }
		]);
	});

	test('begins shortly before it, with a whole word', () => {
		const [first] = excerptOf(`${'word '.repeat(60)}needle ${'more '.repeat(60)}`, ['needle']);
		expect(first?.text).toMatch(/^… word (word ){6,8}$/);
	});

	test('marks Chinese anywhere, and shows the beginning where nothing is found', () => {
		expect(excerptOf('这就是链式法则。', ['链式', '法则'])).toEqual([
			{ text: '这就是', isFound: false },
			{ text: '链式', isFound: true },
			{ text: '法则', isFound: true },
			{ text: '。', isFound: false }
		]);
		expect(excerptOf('Nothing.', [])).toEqual([{ text: 'Nothing.', isFound: false }]);
	});
});

describe.each(['en', 'zh'] as const)('the search in %s', (language: Language) => {
	let search: Search;
	let passages: Passage[] = [];

	test('has a passage for every lesson, block and word', async () => {
		const lessons = await Promise.all(
			(await listLessons(language)).map(({ slug }) => readLesson(slug, language))
		);
		passages = [
			...wordPassages(await readGlossary(language)),
			...lessons.flatMap(({ lesson }) => lessonPassages(lesson))
		];
		search = openSearch(writeSearchFile(passages));
		expect(passages.length).toBeGreaterThan(200);
		for (const { text } of passages) expect(text).not.toMatch(/<[a-z/]|&[a-z]+;|katex/);
	});

	const questions =
		language === 'en'
			? { word: 'chain rule', typo: 'gradeint', id: 'chain-rule', plural: 'gradients' }
			: { word: '链式法则', typo: '梯度', id: 'chain-rule', plural: '梯度' };

	test('finds the word of the glossary first, then the lessons that speak of it', () => {
		const results = search.find(questions.word);
		expect(results[0]?.passage).toMatchObject({ lesson: null, place: questions.id });
		expect(results.some(({ passage }) => passage.lesson === 'chain-rule')).toBe(true);
	});

	test('finds other forms of a word', () => {
		for (const query of [questions.plural, questions.typo]) {
			expect(search.find(query).some(({ passage }) => passage.place === 'gradient')).toBe(true);
		}
	});

	test('finds a word by how it begins', () => {
		const start = language === 'en' ? 'ed' : '边';
		expect(search.find(start).some(({ passage }) => passage.place === 'edge')).toBe(true);
	});

	test('finds nothing for nothing', () => {
		for (const query of ['', '   ', '?!', 'xyzzyplugh', '龘龘']) {
			expect(search.find(query)).toEqual([]);
		}
	});

	test('knows which questions come before a passage', () => {
		const ofLesson = passages.filter(({ lesson }) => lesson === 'backpropagation');
		expect(ofLesson.find(({ place }) => place === 'sign-v1')?.after).toEqual([]);
		expect(ofLesson.at(-1)?.after).toEqual(['sign-v1', 'largest']);
	});
});
