import { expect, test } from 'vitest';
import type { FitFigure } from '#lib/lessons/index.ts';
import { fitsOf } from './fits.ts';

/** Three points: (0, 0), (1, 1), (2, 0). */
const figure: FitFigure = {
	kind: 'fit',
	points: [0, 1, 2].map((x) => ({ x, y: x % 2 })),
	unseen: [{ x: 3, y: 1 }],
	degrees: [0, 2],
	degree: 0,
	ask: 4,
	over: { from: 0, to: 4 },
	low: null,
	high: null
};

test('a constant is their mean, 1/3, and misses them by 2/9 on average', () => {
	const [constant] = fitsOf(figure);
	expect(constant?.weightCount).toBe(1);
	expect(constant?.asked).toBeCloseTo(1 / 3);
	expect(constant?.seenLoss).toBeCloseTo(2 / 9);
	expect(constant?.unseenLoss).toBeCloseTo(4 / 9);
});

test('2x − x² goes through all three: its loss is 0, and at 4 it is at −8', () => {
	const parabola = fitsOf(figure)[1];
	expect(parabola?.seenLoss).toBe(0);
	// At 3 it is −3, four off.
	expect(parabola?.unseenLoss).toBeCloseTo(16);
	expect(parabola?.asked).toBeCloseTo(-8);
	const [place = []] = parabola?.samples.filter(([x]) => x === 1) ?? [];
	expect(place).toEqual([1, expect.closeTo(1) as number]);
});

test('without unseen points there is no loss on them', () => {
	const [constant] = fitsOf({ ...figure, unseen: [], ask: null });
	expect([constant?.unseenLoss, constant?.asked]).toEqual([null, null]);
});
