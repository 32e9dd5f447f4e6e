import { expect, test } from 'vitest';
import { exercise, prediction, squareLesson } from './cases/square.ts';
import { outlineOf } from './outline.ts';

const beat = (at: string) => `:::beat{${at}}\nSo.\n:::\n`;

test('an outline counts steps with beats, predictions and fields', () => {
	const built = squareLesson(
		[
			beat('at="forward a"'),
			beat('at="forward a"'),
			beat('at="forward L"'),
			prediction,
			beat('at="backward w"'),
			exercise
		].join('\n')
	);
	expect(outlineOf(built)).toEqual({
		beats: 3,
		lastBeat: 'backward.w',
		predictions: 1,
		fields: 1
	});
});

test('a beat in another scene is named as the record names it', () => {
	const built = squareLesson(
		`${beat('at="forward a"')}\n${beat('at="forward L" program=sum set="x=2"')}`
	);
	expect(outlineOf(built)).toMatchObject({ beats: 2, lastBeat: 'sum,x=2:forward.L' });
});

test('a lesson without blocks has nothing to do', () => {
	expect(outlineOf(squareLesson(''))).toEqual({
		beats: 0,
		lastBeat: null,
		predictions: 0,
		fields: 0
	});
});
