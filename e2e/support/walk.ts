/** Walking through the site: its addresses, the lesson with nothing covered, and every step of it. */
import { expect, type Page } from '@playwright/test';
import { Stage } from './stage.ts';

/** Every page of the site in both languages, and an address that leads nowhere. */
export const addresses = {
	home: '/',
	lesson: '/learn/backpropagation/',
	glossary: '/glossary/',
	record: '/record/',
	print: '/print/backpropagation/',
	homeZh: '/zh/',
	lessonZh: '/zh/learn/backpropagation/',
	glossaryZh: '/zh/glossary/',
	recordZh: '/zh/record/',
	unknown: '/nowhere/'
} as const;

/** Pages of words alone. */
const withoutStage: readonly string[] = [
	addresses.glossary,
	addresses.glossaryZh,
	addresses.record,
	addresses.recordZh,
	addresses.print,
	addresses.unknown
];

/** The addresses of the lesson by language. */
export const lessons = { en: addresses.lesson, zh: addresses.lessonZh } as const;

/** Opens a page and waits until it listens and, where it has a stage, has its formulas. */
export async function open(page: Page, address: string): Promise<Stage> {
	const formulas = withoutStage.includes(address) ? null : page.waitForResponse(/formulas\.json$/);
	await page.goto(address);
	await (await formulas)?.finished();
	await expect(page.locator('html')).toHaveAttribute('data-theme', /./);
	return new Stage(page);
}

/** Opens the lesson and asks to be shown what its questions ask, so that nothing holds the stage. */
export async function openAnswered(page: Page, address: string = addresses.lesson): Promise<Stage> {
	const stage = await open(page, address);
	for (const id of ['sign-v1', 'largest']) {
		const question = page.getByTestId(`prediction-${id}`);
		await question.getByRole('button').last().click();
		await expect(question.getByRole('radio')).toHaveCount(0);
	}
	await expect(page.getByTestId('cover')).toHaveCount(0);
	await page.mouse.move(2, 2);
	await goToStart(stage);
	return stage;
}

/** Goes before the first step. */
export async function goToStart(stage: Stage): Promise<void> {
	await stage.slider.press('Home');
	await stage.expectPosition(0);
}

/** Goes to the last step. */
export async function goToEnd(stage: Stage): Promise<void> {
	await stage.slider.press('End');
	await stage.expectPosition(await stage.length());
}

/**
 * Steps from the start to the end and asks the page the same at every position: a function that runs in
 * the page. So do the keys that are pressed, since each way there and back takes longer than a step.
 */
export async function atEveryPosition<Answer>(
	stage: Stage,
	ask: () => Answer
): Promise<readonly Answer[]> {
	await goToStart(stage);
	return stage.page.evaluate<Answer[]>(`(${stepAndAsk.toString()})(${ask.toString()})`);
}

/** Runs in the page. */
async function stepAndAsk<Answer>(ask: () => Answer): Promise<Answer[]> {
	const slider = document.querySelector('[data-testid=position]');
	const position = () => Number(slider?.getAttribute('aria-valuenow'));
	const drawn = () => new Promise((frame) => requestAnimationFrame(frame));
	const answers: Answer[] = [];
	for (;;) {
		await drawn();
		const before = position();
		answers.push(ask());
		if (before === Number(slider?.getAttribute('aria-valuemax'))) return answers;
		const init = { key: 'ArrowRight', bubbles: true, cancelable: true };
		slider?.dispatchEvent(new KeyboardEvent('keydown', init));
		for (let frame = 0; frame < 100 && position() === before; frame++) await drawn();
		if (position() !== before + 1) throw new Error(`${position()} comes after ${before}.`);
	}
}
