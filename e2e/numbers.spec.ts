/** The numbers of lesson 9: each where it is made, with four decimals, and nowhere before. */
import { expect, test } from './support/test.ts';
import { atEveryPosition } from './support/walk.ts';

/** Each number with the step that makes it first. 2.4699 is on its way to s2 as well, and so on. */
const numbers: readonly { number: string; step: string; others: readonly string[] }[] = [
	{ number: '−19.9917', step: 'backward.p', others: [] },
	{ number: '−0.9500', step: 'backward.z', others: ['backward.h1', 'backward.s1'] },
	{ number: '−0.7600', step: 'backward.v1', others: [] },
	{ number: '−1.3680', step: 'backward.v2', others: [] },
	{ number: '2.4699', step: 'backward.h2', others: ['backward.s2'] },
	{ number: '−0.6650', step: 'backward.w11', others: ['backward.w13'] },
	{ number: '−0.8550', step: 'backward.w12', others: [] },
	{ number: '1.7290', step: 'backward.w21', others: ['backward.w23'] },
	{ number: '2.2230', step: 'backward.w22', others: [] }
];

/** Steps of the forward pass, then the seed, then one step for every edge. */
const forwardSteps = 18;
const edges = 31;

test.beforeEach(async ({ lesson }) => {
	await lesson.open();
	await lesson.showAll();
});

/** Runs in the page: what formula and sentence say. */
function said(): string {
	return ['formula', 'sentence']
		.map((part) => document.querySelector(`[data-testid=${part}]`)?.textContent ?? '')
		.join(' ');
}

test('every number of the lesson is the result of its step’s formula and stands in its sentence', async ({
	lesson: { stage }
}) => {
	for (const { number, step, others } of numbers) {
		for (const address of [step, ...others]) {
			await stage.open(address);
			await expect(stage.result, address).toHaveText(new RegExp(`${number}[^\\d]*$`));
			await expect(stage.sentence, address).toContainText(`= ${number}:`);
		}
	}
});

test('no number of the lesson stands in a formula or sentence before its step', async ({
	lesson: { stage }
}) => {
	const positions = new Map<string, number>();
	for (const { number, step } of numbers) {
		await stage.open(step);
		await stage.expectAddress(step);
		positions.set(number, Number(await stage.slider.getAttribute('aria-valuenow')));
	}
	const texts = await atEveryPosition(stage, said);
	for (const [number, made] of positions) {
		const first = texts.findIndex((text) => text.includes(number));
		expect(first, `the first position with ${number}`).toBe(made);
	}
});

test('what is not computed yet is a ring and never a number', async ({ lesson: { stage } }) => {
	const rings = stage.graph.locator('circle.not-yet');
	await stage.goToStart();
	await expect(stage.node('L').locator('circle.not-yet')).toHaveCount(2);
	await expect(stage.node('L').locator('text.number')).toHaveCount(0);
	await expect(stage.face('L')).toHaveAccessibleName(
		'L, operation, value not yet, gradient not yet'
	);
	await expect(stage.node('x3').locator('circle.not-yet')).toHaveCount(1);
	await expect(stage.number('x3', 'value')).toHaveText('0.7');
	const nodes = await stage.graph.locator('[data-node]').count();
	await expect(rings).toHaveCount(forwardSteps + nodes);
	await expect(stage.graph.locator('text.number', { hasText: /^0$/ })).toHaveCount(0);
	await stage.open('forward.L');
	await expect(rings).toHaveCount(nodes);
	await expect(stage.number('L', 'value')).toHaveText('2.995');
	await expect(stage.graph.locator('text.number.grad')).toHaveCount(0);
	await stage.open('backward.L');
	await expect(rings).toHaveCount(nodes - 1);
	await expect(stage.number('L', 'grad')).toHaveText('1');
	await stage.control('last').click();
	await expect(rings).toHaveCount(0);
});

test('a local derivative is written on its edge once it was used, and not before', async ({
	lesson: { stage }
}) => {
	const counts = await atEveryPosition(stage, () =>
		['.derivative', '.edge.active .derivative'].map(
			(labels) => document.querySelectorAll(`[data-testid=graph] ${labels}`).length
		)
	);
	const before = Array.from({ length: forwardSteps + 2 }, () => [0, 0]);
	const after = Array.from({ length: edges }, (_, used) => [used + 1, 1]);
	expect(counts).toEqual([...before, ...after]);
	await expect(stage.graph.locator('[data-edge]')).toHaveCount(edges);
});

test('the label on an edge is the number that the formula multiplies with', async ({
	lesson: { stage }
}) => {
	const factors = stage.formula.locator('.stage-substituted .local [data-number]');
	for (const [step, label, factor] of [
		['backward.z', '0.04752', '0.0475'],
		['backward.h2', '−2.6', '(−2.6000)'],
		['backward.w22', '0.9', '0.9000']
	] as const) {
		await stage.open(step);
		await expect(stage.graph.locator('.edge.active .derivative')).toHaveText(label);
		await expect(factors).toHaveText(factor);
	}
});

test('the gradient of x3 adds up in view, each part from its own edge', async ({
	lesson: { stage }
}) => {
	const active = stage.graph.locator('.edge.active title');
	await stage.open('backward.x3.1');
	await expect(active).toHaveText('x3 → w13·x3');
	await expect(stage.accumulation).toContainText('0 + 0.4750 = 0.4750');
	await expect(stage.accumulation).toContainText('1 of 2 · waiting for 1 more');
	await expect(stage.number('x3', 'grad')).toHaveText('0.4750');
	await expect(stage.sentence).toContainText('Part 1 of 2 for x3, from w13·x3');
	await stage.control('next').click();
	await expect(active).toHaveText('x3 → w23·x3');
	await expect(stage.accumulation).toContainText('0.4750 + 7.410 = 7.885');
	await expect(stage.accumulation).toContainText('2 of 2');
	await expect(stage.accumulation).not.toContainText('waiting');
	await expect(stage.number('x3', 'grad')).toHaveText('7.885');
	await expect(stage.sentence).toContainText('0.4750 + 7.4098 = 7.8848');
	await stage.open('backward.w23');
	await expect(stage.accumulation).toHaveCount(0);
});
