import { replay } from '#lib/autodiff/index.ts';
import { listLessons, packSteps, readLesson, typesetSteps } from '#lib/lessons/index.ts';
import type { TypesetStep } from '#lib/lessons/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackSteps } from './unpack-steps.ts';

/** Packs some scenes, as a file would carry them, and unpacks all their steps again. */
function thereAndBack(scenes: ReadonlyMap<string, readonly TypesetStep[]>) {
	const file = JSON.stringify(packSteps(scenes));
	const unpacked = unpackSteps(JSON.parse(file) as ReturnType<typeof packSteps>);
	const steps = (name: string, count: number) =>
		Array.from({ length: count }, (_, position) => unpacked[name]?.at(position));
	return {
		bytes: Buffer.byteLength(file),
		scenes: new Map([...scenes].map(([name, { length }]) => [name, steps(name, length)]))
	};
}

const lessons = (await listLessons('en')).map(({ slug }) => slug);

describe('steps unpacked from a file', () => {
	test.each(lessons)('are those that were packed, in less than 300 kB (%s)', async (slug) => {
		const { scenes } = await readLesson(slug, 'en');
		const steps = new Map(
			scenes.map(({ name, recording }) => [name, typesetSteps(replay(recording), 'en')])
		);
		const { bytes, scenes: unpacked } = thereAndBack(steps);
		expect(unpacked).toEqual(steps);
		expect(bytes).toBeLessThan(300_000);
	});

	test('are any steps that were packed', () => {
		const text = fc.array(
			fc.constantFrom(
				'−0.25',
				'1.5',
				'w₁ gets ',
				'中文',
				'<span class="mord">',
				'"',
				'\\',
				' ',
				'<'
			)
		);
		const formula = fc.record({
			html: text.map((parts) => parts.join('')),
			spoken: fc.string({ unit: 'grapheme' }),
			copyTex: text.map((parts) => parts.join('')),
			numbers: text
		});
		const step = fc.record({
			sentence: text.map((parts) => parts.join('')),
			special: fc.option(fc.string()),
			formula: fc.option(formula),
			chain: fc.option(formula)
		});
		fc.assert(
			fc.property(fc.array(step), fc.array(step), (first, second) => {
				const scenes = new Map([
					['', first],
					['x=1', second]
				]);
				expect(thereAndBack(scenes).scenes).toEqual(scenes);
			})
		);
	});

	test('are none where the run has no such step', () => {
		const said = { sentence: 'The end.', special: null, formula: null, chain: null };
		const { scenes } = thereAndBack(new Map([['', [said]]]));
		expect(scenes.get('')).toEqual([said]);
		expect(unpackSteps(packSteps(new Map([['', [said]]])))['']?.at(1)).toBeUndefined();
	});

	test('must not hold a sign of everybody’s own use, which would stand for something', () => {
		const said = { sentence: '\ue000', special: null, formula: null, chain: null };
		expect(() => packSteps(new Map([['', [said]]]))).toThrow(
			'A code point of everybody’s own use stands for something else in this file.'
		);
	});
});
