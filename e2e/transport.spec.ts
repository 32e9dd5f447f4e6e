/** Playing by the clock, coarser steps, and taking a formula along. */
import { expect, test } from './support/test.ts';

test.describe('by a clock that the test turns', () => {
	test.beforeEach(async ({ page, lesson }) => {
		await page.clock.install();
		await lesson.open();
	});

	test('playing steps once a second until it is paused', async ({ page, lesson: { stage } }) => {
		await page.clock.pauseAt(Date.now() + 3_600_000);
		await stage.control('play').click();
		await stage.expectPosition(1);
		await page.clock.runFor(3_000);
		await stage.expectPosition(4);
		await stage.control('pause').click();
		await page.clock.runFor(5_000);
		await stage.expectPosition(4);
		await stage.control('play').click();
		await stage.expectPosition(5);
		await stage.control('back').click();
		await page.clock.runFor(5_000);
		await stage.expectPosition(4);
	});

	test('the speed divides the time between steps', async ({ page, lesson: { stage } }) => {
		await page.clock.pauseAt(Date.now() + 3_600_000);
		await stage.control('speed').selectOption({ label: '4×' });
		await stage.control('play').click();
		await page.clock.runFor(1_000);
		await stage.expectPosition(5);
		await stage.control('pause').click();
		await stage.control('speed').selectOption({ label: '0.5×' });
		await stage.control('play').click();
		await stage.expectPosition(6);
		await page.clock.runFor(1_900);
		await stage.expectPosition(6);
		await page.clock.runFor(200);
		await stage.expectPosition(7);
	});

	test('playing pauses at an open question', async ({ page, lesson: { stage } }) => {
		await stage.open('backward.multiply-8');
		await page.clock.pauseAt(Date.now() + 3_600_000);
		await stage.control('play').click();
		await page.clock.runFor(5_000);
		await expect(stage.sentence).toHaveText(/^The stage waits/);
		await expect(stage.control('play')).toBeVisible();
	});
});

test('by phase, one press goes to the end of the pass', async ({ lesson }) => {
	const { stage } = lesson;
	await lesson.open();
	await lesson.showAll();
	await stage.goToStart();
	await stage.control('granularity').selectOption({ label: 'phase' });
	await stage.control('next').click();
	await stage.expectAddress('forward.L');
	await stage.control('next').click();
	await stage.expectAddress('backward.x3');
	await stage.control('back').click();
	await stage.expectAddress('forward.L');
	await stage.control('granularity').selectOption({ label: 'operation' });
	await stage.control('back').click();
	await stage.expectAddress('forward.log-1');
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('a pulse runs along the edge, and the result comes when it arrives', async ({
		page,
		lesson
	}) => {
		const { stage } = lesson;
		await page.clock.install();
		await lesson.open('backward.L');
		await stage.expectAddress('backward.L');
		await page.clock.pauseAt(Date.now() + 3_600_000);
		await stage.control('next').click();
		const pulse = stage.graph.locator('.edge.active circle.pulse');
		await page.clock.runFor(120);
		await expect(pulse).toHaveCount(1);
		const before = await pulse.getAttribute('cx');
		await page.clock.runFor(60);
		expect(await pulse.getAttribute('cx')).not.toBe(before);
		await page.clock.runFor(600);
		await expect(pulse).toHaveCount(0);
		await expect(stage.number('ln(p)', 'grad')).toHaveAttribute('opacity', '1');
		await expect(stage.formula).not.toHaveClass(/without/);
	});
});

test.describe('copying a formula', () => {
	const tex = String.raw`\frac{\partial L}{\partial w_{22}}`;

	test.beforeEach(async ({ lesson }) => {
		await lesson.open();
		await lesson.showAll();
		await lesson.stage.open('backward.w22');
		await expect(lesson.stage.sentence).toContainText('w22 gets');
	});

	test('puts its LaTeX on the clipboard', async ({ lesson, page, context, browserName }) => {
		// Other browsers have no such permission: a press of a button is enough there.
		if (browserName === 'chromium') await context.grantPermissions(['clipboard-write']);
		await page.getByRole('button', { name: 'Copy LaTeX' }).click();
		await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
		await lesson.field('v2').focus();
		await page.keyboard.press('ControlOrMeta+V');
		await expect(lesson.field('v2')).toHaveValue(/2\.2230$/);
		expect(await lesson.field('v2').inputValue()).toContain(tex);
		expect(await lesson.field('v2').inputValue()).not.toContain('html');
	});

	test('shows the LaTeX where the clipboard is denied', async ({ page }) => {
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied'));
		});
		await page.getByRole('button', { name: 'Copy LaTeX' }).click();
		const shown = page.getByLabel('The browser does not allow copying. Select the text here:');
		await expect(shown).toHaveValue(/2\.2230$/);
		expect(await shown.inputValue()).toContain(tex);
	});
});
