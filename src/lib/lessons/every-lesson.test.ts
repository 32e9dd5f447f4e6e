/**
 * What holds for every lesson in every language: its steps exist, its answers are taken in the ways that
 * people write numbers, every foreseen mistake is told something of its own, and both languages ask,
 * show and answer the same.
 */
import { replay, stepAddresses } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { judgeAnswer } from '#lib/quiz/index.ts';
import { describe, expect, test } from 'vitest';
import { listLessons, readLesson } from './index.ts';
import { fieldsOf } from './cases/square.ts';
import type { ExerciseField, ExerciseItem } from './exercise-block.ts';
import type { Block, BuiltLesson } from './lesson.ts';

const languages: readonly Language[] = ['en', 'zh'];
const entries = await listLessons('en');

/** Each lesson is read once; one that cannot be read fails the tests that ask for it, and no others. */
const read = new Map<string, Promise<BuiltLesson>>();
function lessonIn(language: Language, slug: string): Promise<BuiltLesson> {
	const key = `${language}/${slug}`;
	const reading = read.get(key) ?? readLesson(slug, language);
	read.set(key, reading);
	return reading;
}

function ofKind<K extends Block['kind']>({ lesson }: BuiltLesson, kind: K) {
	return lesson.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** HTML as it is read, without what formulas say to machines. */
function plain(html: string): string {
	return html.replace(/<annotation[^]*?<\/annotation>/g, '').replace(/<[^>]*>/g, '');
}

/** All prose of a lesson and its slides, piece by piece. */
function textsOf({ lesson, slides, scenes }: BuiltLesson): string[] {
	const captions = scenes.flatMap((scene) => [...scene.captions.values()]);
	const texts: string[] = [lesson.topic, lesson.title, lesson.goal, ...captions];
	const gather = (value: unknown, key: string) => {
		if (typeof value === 'string') {
			if (/html|hints|title/i.test(key)) texts.push(plain(value));
		} else if (Array.isArray(value)) for (const item of value) gather(item, key);
		else if (value && typeof value === 'object') {
			for (const [inner, item] of Object.entries(value)) gather(item, inner);
		}
	};
	gather(lesson.blocks, '');
	gather(slides, '');
	return texts.filter((text) => text !== '');
}

/** What an exercise asks for, without what it says in words: that is the same in every language. */
function withoutWords(item: ExerciseItem): unknown {
	if (item.kind === 'choice')
		return { id: item.id, right: item.options.map(({ isRight }) => isRight) };
	if (item.kind === 'run') {
		const { id, trial, from, to, step, start, goals } = item;
		const asked = goals.map(({ quantity, bounds, numbers }) => ({ quantity, bounds, numbers }));
		return { id, trial, from, to, step, start, asked };
	}
	const { id, asksFor, answer, tolerance, wrong } = item;
	return { id, asksFor, answer, tolerance, wrong: wrong.map(({ value }) => value) };
}

/** A right answer as different people type it. */
function spellings({ answer, tolerance }: ExerciseField): string[] {
	const digits = answer.toFixed(6);
	const spelled = [
		digits,
		` ${digits.replace('-', '−')} `,
		digits.replace('.', ','),
		digits.replace(/[-.\d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
		`${(answer * 100).toFixed(4)} %`,
		`${digits}/1`
	];
	const decimals = tolerance >= 1 ? 0 : Math.ceil(-Math.log10(2 * tolerance || 1e-6));
	return [...spelled, answer.toFixed(decimals)];
}

describe.each(entries.map(({ slug }) => slug))('the lesson “%s”', (slug) => {
	test('is written in both languages', async () => {
		for (const language of languages) {
			expect((await lessonIn(language, slug)).lesson.language).toBe(language);
		}
	});

	test('is the same in both: blocks, steps, questions, answers, slides and captions', async () => {
		const [english, chinese] = await Promise.all([lessonIn('en', slug), lessonIn('zh', slug)]);
		const outline = (built: BuiltLesson) => ({
			number: built.lesson.number,
			minutes: built.lesson.minutes,
			blocks: built.lesson.blocks.map((block) => ({
				kind: block.kind,
				id: block.id,
				...('address' in block
					? { address: block.address, scene: block.scene, position: block.position }
					: {}),
				...(block.kind === 'prediction'
					? { gate: block.gate, right: block.options.map(({ isRight }) => isRight) }
					: {}),
				...(block.kind === 'exercise'
					? {
							items: block.items.map(withoutWords)
						}
					: {})
			})),
			slides: built.slides.map(({ scene, from, to }) => `${scene}: ${from} .. ${to}`),
			scenes: built.scenes.map(({ name, captions }) => [name, ...captions.keys()])
		});
		expect(outline(chinese)).toEqual(outline(english));
	});

	test('leaves no mark of Markdown in its text', async () => {
		for (const language of languages) {
			for (const text of textsOf(await lessonIn(language, slug))) {
				expect(text, 'stars that mark nothing').not.toContain('**');
			}
		}
	});

	test('leaves no sentence untranslated', async () => {
		const chinese = await lessonIn('zh', slug);
		for (const text of textsOf(chinese)) {
			expect(text, 'stars that set nothing').not.toContain('**');
			expect(text, 'English words in a row').not.toMatch(/[a-z]{2,}(?: [a-z]{2,}){3,}/i);
			expect(text, 'half-width punctuation').not.toMatch(/\p{Script=Han}[,;:?!]/u);
		}
		const english = await lessonIn('en', slug);
		for (const text of textsOf(english)) expect(text).not.toMatch(/\p{Script=Han}/u);
	});
});

describe.each(
	entries.flatMap(({ slug, number }) => languages.map((language) => ({ slug, number, language })))
)('the lesson “$slug” in $language', ({ slug, number, language }) => {
	test('ties its beats, exercises and slides to steps of their runs', async () => {
		const { lesson, slides, scenes } = await lessonIn(language, slug);
		const addresses = scenes.map(({ recording }) => stepAddresses(replay(recording)));
		for (const block of lesson.blocks) {
			if (!('address' in block)) continue;
			expect(addresses[block.scene]?.positionOf(block.address)).toBe(block.position);
		}
		for (const slide of slides) {
			expect(addresses[slide.scene]?.positionOf(slide.from)).toBe(slide.fromPosition);
			expect(addresses[slide.scene]?.positionOf(slide.to)).toBe(slide.toPosition);
		}
		expect(new Set(lesson.blocks.map(({ id }) => id)).size).toBe(lesson.blocks.length);
	});

	test('asks, recalls, exercises and asks what if, and has slides', async () => {
		const built = await lessonIn(language, slug);
		expect(ofKind(built, 'beat').length).toBeGreaterThan(0);
		expect(ofKind(built, 'prediction').length).toBeGreaterThan(0);
		expect(ofKind(built, 'exercise').length).toBeGreaterThan(0);
		expect(ofKind(built, 'what-if').length).toBeGreaterThan(0);
		if (number > 1) expect(ofKind(built, 'recall').length).toBeGreaterThan(0);
		expect(built.slides.length).toBeGreaterThanOrEqual(4);
	});

	test('gives each prediction one right option, and each option its own words and feedback', async () => {
		const built = await lessonIn(language, slug);
		const lengths = built.scenes.map(({ recording }) => replay(recording).steps.length);
		for (const { options, gate } of ofKind(built, 'prediction')) {
			expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
			expect(new Set(options.map(({ html }) => plain(html))).size).toBe(options.length);
			expect(new Set(options.map(({ feedbackHtml }) => feedbackHtml)).size).toBe(options.length);
			expect(gate.position).toBeLessThan(lengths[gate.scene] ?? 0);
			expect(gate.lastScene).toBeLessThan(lengths.length);
		}
	});

	test('takes right answers in all spellings, and tells each wrong one something of its own', async () => {
		const built = await lessonIn(language, slug);
		for (const exercise of ofKind(built, 'exercise')) {
			const { hints } = exercise;
			for (const field of fieldsOf(exercise)) {
				for (const spelled of spellings(field)) {
					expect([spelled, judgeAnswer(spelled, field)]).toEqual([spelled, { kind: 'right' }]);
				}
				expect(field.wrong.length).toBeGreaterThan(1);
				for (const { value, html } of field.wrong) {
					expect(judgeAnswer(String(value), field)).toEqual({ kind: 'wrong', html });
				}
				expect(new Set(field.wrong.map(({ html }) => plain(html))).size).toBe(field.wrong.length);
				expect(hints.map(plain).join()).not.toContain(Math.abs(field.answer).toFixed(4));
			}
		}
	});
});
