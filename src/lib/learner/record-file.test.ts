import { describe, expect, test } from 'vitest';
import { Browser } from './cases/browser.ts';
import { busy, fileOf, lesson, takeFile } from './cases/record-file.ts';
import { readRecordFile } from './record-file.ts';

describe('a record as a file', () => {
	test('says what it is, when it was written, and everything that was done', async () => {
		expect(JSON.parse(fileOf(await busy()))).toEqual({
			stepgrad: 'learner-record',
			version: 1,
			written: '1970-01-01T00:00:00.000Z',
			records: {
				'lesson/backpropagation': {
					version: 1,
					reached: { 'forward.s1': 1000 },
					predictions: { sign: { choice: 'up', time: 1000 } },
					exercises: {
						ex: { fields: { v2: { text: '−1.368', isRight: true, attempts: 1, time: 1000 } } }
					}
				},
				settings: {
					version: 1,
					theme: { value: 'dark', time: 1000 },
					letterKeys: { value: true, time: 0 }
				}
			}
		});
	});

	test('brings everything to an empty browser', async () => {
		const learner = await new Browser().open();
		const file = fileOf(await busy());
		expect(takeFile(learner, file)).toEqual({ [`lesson/${lesson}`]: 'whole', settings: 'whole' });
		expect(learner.progressOf(lesson).predictions.sign?.choice).toBe('up');
		expect(learner.settings.theme).toBe('dark');
		expect(fileOf(learner)).toBe(file);
	});

	test('is joined with what was done here, and takes nothing away', async () => {
		const browser = new Browser();
		const here = await browser.open();
		browser.time = 2000;
		here.answerPrediction(lesson, 'sign', 'down');
		here.answerPrediction(lesson, 'largest', 'a');
		here.attemptExercise(lesson, 'ex', 'v2', '5', false);
		takeFile(here, fileOf(await busy()));
		const { predictions, exercises, reached } = here.progressOf(lesson);
		// What was predicted first stays; the later text, solved because it once was.
		expect(predictions.sign?.choice).toBe('up');
		expect(predictions.largest?.choice).toBe('a');
		expect(exercises.ex?.fields.v2).toMatchObject({ text: '5', isRight: true });
		expect(reached).toEqual({ 'forward.s1': 1000 });
	});

	test('of a later release is refused, whole or record by record', async () => {
		const learner = await busy();
		const before = fileOf(learner);
		const file = JSON.parse(before) as { version: number; records: Record<string, object> };
		expect(takeFile(learner, JSON.stringify({ ...file, version: 2 }))).toEqual({ file: 'newer' });
		file.records = {
			'lesson/loss': { version: 2, streaks: [1] },
			'game/chess': { version: 1 },
			cleared: { version: 1, until: 9e12, previous: 0, before: null, time: 9e12 }
		};
		expect(takeFile(learner, JSON.stringify(file))).toEqual({
			'lesson/loss': 'newer',
			'game/chess': 'unknown',
			cleared: 'unknown'
		});
		expect(fileOf(learner)).toBe(before);
	});

	test.each([
		['empty', ''],
		['a picture', '\u0089PNG'],
		['another program’s', '{"version":1,"records":{}}'],
		['a list', '[]']
	])('that is %s is none of ours', (_what, text) => {
		expect(readRecordFile(text)).toEqual({ kind: 'foreign' });
	});

	test('that is broken anywhere gives what is whole in it, and never an error', async () => {
		const learner = await busy();
		learner.reachBeat('loss', 'a "quoted" {step');
		const text = fileOf(learner);
		const whole = readRecordFile(text);
		if (whole.kind !== 'records') throw new Error(whole.kind);
		for (let end = 0; end < text.length; end += 7) {
			const reading = readRecordFile(text.slice(0, end));
			if (reading.kind !== 'records') continue;
			expect(reading.isWhole).toBe(false);
			for (const [key, record] of reading.records) expect(record).toEqual(whole.records.get(key));
		}
		const broken = readRecordFile(text.slice(0, -20));
		expect(broken.kind === 'records' && [...broken.records.keys()]).toEqual([
			'lesson/backpropagation',
			'settings'
		]);
	});
});
