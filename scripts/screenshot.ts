/**
 * `npm run screenshot`: the picture of the README, made from the last build. It shows the lesson on
 * backpropagation at its last weight, with both of its questions answered, as a reader sees it.
 */
import { chromium, type Page } from '@playwright/test';
import { readLesson, type Lesson } from '#lib/lessons/index.ts';
import { chromiumArguments } from './browser/browser.ts';
import { provideBrowser } from './browser/provide-browser.ts';
import { serve } from './serve.ts';

const picture = 'docs/stepgrad.png';
const slug = 'backpropagation';
const step = 'backward.w23';

const found = provideBrowser();
if ('missing' in found) {
	console.error(found.missing);
	process.exit(1);
}
const { lesson } = await readLesson(slug, 'en');
const site = await serve('build', 0);
const browser = await chromium.launch({
	executablePath: found.path,
	args: [...chromiumArguments],
	env: { ...process.env, ...found.environment }
});
try {
	const page = await browser.newPage({
		viewport: { width: 1440, height: 900 },
		colorScheme: 'light',
		reducedMotion: 'reduce'
	});
	await page.goto(`${site.address}learn/${slug}/`);
	// The page says its theme once the reader's record is open: from then on it takes answers.
	await page.locator('html[data-theme]').waitFor();
	await answerPredictions(page, lesson);
	await goToStep(page, lesson);
	await page.screenshot({ path: picture });
	console.log(`${picture} shows ${step}.`);
} finally {
	await browser.close();
	await site.close();
}

/** Answers every question of the lesson, in its order: each uncovers the text up to the next. */
async function answerPredictions(page: Page, lesson: Lesson): Promise<void> {
	for (const block of lesson.blocks) {
		if (block.kind !== 'prediction') continue;
		const question = page.getByTestId(`prediction-${block.id}`);
		const right = block.options.find(({ isRight }) => isRight);
		await question.locator(`input[value="${right?.id}"]`).check();
		await question.locator('button[type="submit"]').click();
		await question.locator('.verdict').waitFor();
	}
}

/** Opens the step by its address and waits until text, formula and fonts have followed. */
async function goToStep(page: Page, lesson: Lesson): Promise<void> {
	await page.evaluate((address) => {
		location.hash = `step=${address}`;
	}, step);
	const beat = lesson.blocks.find((block) => block.kind === 'beat' && block.address === step);
	await page.locator(`.beat.current[data-beat="${beat?.id}"]`).waitFor();
	await page.locator('[data-testid="formula"] .katex').waitFor();
	await page.evaluate(() => document.fonts.ready);
}
