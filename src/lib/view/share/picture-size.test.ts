import { describe, expect, test } from 'vitest';
import { pictureSize, previewScale } from './picture-size.ts';

describe('the size of a picture', () => {
	test('is that of the drawing, with letters of a 52nd of it', () => {
		expect(pictureSize({ width: 1299.2, height: 400.5 })).toEqual({
			width: 1300,
			drawing: { width: 1300, height: 401 },
			letters: 25
		});
	});

	test('leaves room for a formula beside a small drawing', () => {
		expect(pictureSize({ width: 300, height: 100 })).toEqual({
			width: 880,
			drawing: { width: 300, height: 100 },
			letters: 19
		});
	});

	test('is shrunk to be seen whole, and never grown', () => {
		expect(previewScale({ width: 1000, height: 500 }, { width: 500, height: 400 })).toBe(0.5);
		expect(previewScale({ width: 1000, height: 500 }, { width: 1000, height: 100 })).toBe(0.2);
		expect(previewScale({ width: 100, height: 50 }, { width: 500, height: 400 })).toBe(1);
		expect(previewScale({ width: 0, height: 0 }, { width: 500, height: 400 })).toBe(1);
	});
});
