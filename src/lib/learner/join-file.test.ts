import { expect, test } from 'vitest';
import { Browser } from './cases/browser.ts';
import { busy, fileOf, lesson } from './cases/record-file.ts';
import { joinFile } from './join-file.ts';

test('a file that is whole is joined, and the report says so', async () => {
	const learner = await new Browser().open();
	expect(joinFile(learner.whole, fileOf(await busy()))).toEqual({
		kind: 'joined',
		isWhole: true,
		counts: { whole: 2, damaged: 0, newer: 0, unknown: 0 }
	});
	expect(learner.progressOf(lesson).beat).toBe('forward.s1');
});

test('a record that is damaged gives its sound parts, and one that is newer nothing', async () => {
	const learner = await new Browser().open();
	const text = fileOf(await busy())
		.replace('"choice": "up"', '"choice": 7')
		.replace('"version": 1,\n\t\t\t"theme"', '"version": 9,\n\t\t\t"theme"');
	expect(joinFile(learner.whole, text)).toEqual({
		kind: 'joined',
		isWhole: true,
		counts: { whole: 0, damaged: 1, newer: 1, unknown: 0 }
	});
	expect(learner.progressOf(lesson).predictions).toEqual({});
	expect(learner.progressOf(lesson).exercises.ex?.fields.v2?.isRight).toBe(true);
	expect(learner.settings.theme).toBe('auto');
});

test('a file that breaks off gives what is whole in it; any other is left alone', async () => {
	const learner = await new Browser().open();
	const text = fileOf(await busy());
	expect(joinFile(learner.whole, text.slice(0, text.indexOf('"settings"')))).toMatchObject({
		kind: 'joined',
		isWhole: false,
		counts: { whole: 1 }
	});
	expect(joinFile(learner.whole, 'hello')).toEqual({ kind: 'foreign' });
});
