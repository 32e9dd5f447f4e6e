import { describe, expect, test } from 'vitest';
import { emptyProgress } from './progress.ts';
import { progressRecord, settingsRecord } from './record.ts';
import { defaultChoices } from './settings.ts';

const whole = {
	version: 1,
	reached: { 'forward.s1': 100 },
	predictions: { 'first-gradient': { choice: 'up', time: 200 } },
	exercises: { ex: { fields: { w23: { text: '5', isRight: false, attempts: 2, time: 300 } } } }
};

describe('the record of a lesson', () => {
	test('reads what it has written', () => {
		const { kind, content } = progressRecord.read(whole);
		expect(kind).toBe('whole');
		expect(content.beat).toBe('forward.s1');
		expect(content.predictions['first-gradient']?.choice).toBe('up');
		expect(content.exercises.ex?.fields.w23?.attempts).toBe(2);
		expect(structuredClone(progressRecord.write(content))).toEqual(whole);
	});

	test('is absent where nothing is kept', () => {
		expect(progressRecord.read(undefined)).toEqual({ kind: 'absent', content: emptyProgress });
	});

	test('is newer when a later version wrote it, whatever else it holds', () => {
		const newer = { version: 2, anything: [] };
		expect(progressRecord.read(newer)).toEqual({ kind: 'newer', content: emptyProgress });
		expect(settingsRecord.read(newer)).toEqual({ kind: 'newer', content: defaultChoices });
	});

	test.each([
		['a text', 'progress'],
		['null', null],
		['a list', []],
		['an empty table', {}],
		['a date', new Date(0)],
		['no version', { ...whole, version: undefined }],
		['a version in letters', { ...whole, version: '1' }],
		['version 0', { ...whole, version: 0 }],
		['version NaN', { ...whole, version: NaN }],
		['a part too many', { ...whole, extra: 1 }],
		['a part missing', { version: 1, reached: {}, predictions: {} }],
		['a list for a table', { ...whole, exercises: [] }],
		['a time before 1970', { ...whole, reached: { a: -1 } }],
		['an endless time', { ...whole, reached: { a: Infinity } }],
		['a prediction without a choice', { ...whole, predictions: { a: { time: 1 } } }],
		['a prediction with more', { ...whole, predictions: { a: { choice: '', time: 1, more: 1 } } }],
		[
			'half an attempt',
			{
				...whole,
				exercises: { e: { fields: { f: { text: '', isRight: true, attempts: 0.5, time: 1 } } } }
			}
		],
		['an exercise without fields', { ...whole, exercises: { e: {} } }]
	])('is damaged when it is or has %s', (_what, kept) => {
		expect(progressRecord.read(kept).kind).toBe('damaged');
	});

	test('keeps the sound parts of a damaged record', () => {
		const { kind, content } = progressRecord.read({
			...whole,
			predictions: { ...whole.predictions, broken: 7 }
		});
		expect(kind).toBe('damaged');
		expect(Object.keys(content.predictions)).toEqual(['first-gradient']);
		expect(content.exercises.ex?.fields.w23?.text).toBe('5');
	});

	test('takes any name for an entry', () => {
		const names = ['__proto__', 'constructor', 'hasOwnProperty', ''];
		const predictions = Object.fromEntries(names.map((name) => [name, { choice: 'up', time: 1 }]));
		const { kind, content } = progressRecord.read(structuredClone({ ...whole, predictions }));
		expect(kind).toBe('whole');
		expect(Object.keys(content.predictions)).toEqual(names);
		expect(content.predictions.toString).toBe(undefined);
	});
});

describe('the record of settings', () => {
	test('reads what it has written', () => {
		const choices = {
			theme: { value: 'dark' as const, time: 5 },
			letterKeys: { value: false, time: 6 }
		};
		expect(settingsRecord.read(settingsRecord.write(choices))).toEqual({
			kind: 'whole',
			content: choices
		});
	});

	test('keeps one setting when the other is damaged', () => {
		const kept = {
			version: 1,
			theme: { value: 'sepia', time: 5 },
			letterKeys: { value: false, time: 6 }
		};
		expect(settingsRecord.read(kept)).toEqual({
			kind: 'damaged',
			content: { ...defaultChoices, letterKeys: { value: false, time: 6 } }
		});
	});
});
