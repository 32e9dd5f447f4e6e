/** Going back is exact: it is the same picture as before, whichever way one came. */
import type { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

/** How many steps the lesson's trace has. */
const steps = 50;

/** The stage as markup and as pixels. */
async function picture(stage: Stage): Promise<{ pixels: string; markup: string }> {
	return { pixels: await stage.pixels(), markup: await stage.markup() };
}

/** How one steps in a direction, once the stage is there. */
type Way = (stage: Stage, direction: 'next' | 'back') => Promise<() => Promise<void>>;

/** Clicks where a button was at first: it must not slide away while the stage steps. */
const byButton: Way = async (stage, direction) => {
	const box = await stage.control(direction).boundingBox();
	if (!box) throw new Error(`The button “${direction}” is not drawn.`);
	return () => stage.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

const byKey: Way = async (stage, direction) => {
	const key = direction === 'next' ? 'ArrowRight' : 'ArrowLeft';
	return () => stage.page.keyboard.press(key);
};

test.beforeEach(async ({ lesson }) => {
	await lesson.open();
	await lesson.showAll();
	await lesson.stage.goToStart();
});

for (const [name, way] of [
	['buttons', byButton],
	['keys', byKey]
] as const) {
	test(`stepping to the end and back to the start by ${name} leaves the same picture`, async ({
		lesson
	}) => {
		const { stage } = lesson;
		const [next, back] = [await way(stage, 'next'), await way(stage, 'back')];
		const start = await picture(stage);
		const forward = new Map<number, string>();
		for (let position = 1; position <= steps; position++) {
			await next();
			if (position % 5 !== 0) continue;
			await stage.expectPosition(position);
			await stage.expectRest();
			forward.set(position, await stage.markup());
		}
		expect(await stage.length()).toBe(steps);
		expect((await picture(stage)).pixels).not.toBe(start.pixels);
		for (let position = steps - 1; position >= 0; position--) {
			await back();
			const before = forward.get(position);
			if (before === undefined) continue;
			await stage.expectPosition(position);
			expect(await stage.markup(), `the stage at ${position}`).toBe(before);
		}
		expect(await picture(stage)).toEqual(start);
	});
}

test('dragging the scrub bar to the end and back to the start leaves the same picture', async ({
	lesson,
	page
}) => {
	const { stage } = lesson;
	const start = await picture(stage);
	const box = await stage.slider.locator('.track').boundingBox();
	if (!box) throw new Error('The scrub bar is not drawn.');
	const y = box.y + box.height / 2;
	const at = (position: number) => box.x + (box.width * position) / steps;
	await page.mouse.move(at(0) + 1, y);
	await page.mouse.down();
	await page.mouse.move(at(24), y, { steps: 12 });
	await stage.expectPosition(24);
	await stage.expectRest();
	const half = await stage.markup();
	await page.mouse.move(at(steps) + 40, y, { steps: 12 });
	await stage.expectPosition(steps);
	await page.mouse.move(at(24), y, { steps: 12 });
	await stage.expectPosition(24);
	expect(await stage.markup()).toBe(half);
	await page.mouse.move(at(0) - 40, y, { steps: 12 });
	await page.mouse.up();
	await stage.expectPosition(0);
	expect(await picture(stage)).toEqual(start);
});

test('first and last go to the ends, and finishing a phase stops between them', async ({
	lesson
}) => {
	const { stage } = lesson;
	const start = await picture(stage);
	await stage.control('finish-phase').click();
	await stage.expectAddress('forward.L');
	await stage.control('finish-phase').click();
	await stage.expectPosition(steps);
	await expect(stage.control('next')).toHaveAttribute('aria-disabled', 'true');
	await stage.control('first').click();
	await stage.expectPosition(0);
	expect(await picture(stage)).toEqual(start);
	await stage.control('last').click();
	await stage.expectPosition(steps);
});
