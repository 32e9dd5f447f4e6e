/** The lesson on backpropagation as a reader meets it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Stage } from './stage.ts';

/** The address of the lesson, from the root of the site. */
const lessonAddress = 'learn/backpropagation/';

/** The two predictions of the lesson in their order, by their ids. */
const predictions = ['sign-v1', 'largest'] as const;

/** The lesson's page. */
export class LessonPage {
	readonly page: Page;
	readonly stage: Stage;
	/** What stands in place of what would give an answer away. */
	readonly cover: Locator;
	/** The lesson's prose. */
	readonly text: Locator;
	readonly exercise: Locator;

	constructor(page: Page) {
		this.page = page;
		this.stage = new Stage(page);
		this.cover = page.getByTestId('cover');
		this.text = page.getByRole('article');
		this.exercise = page.getByTestId('exercise-three-gradients');
	}

	/** Opens the lesson at a step, or at its start, and waits until it takes answers. */
	async open(step?: string): Promise<void> {
		await this.page.goto(lessonAddress + (step === undefined ? '' : `#step=${step}`));
		await this.ready();
	}

	/** Reloads the page and waits until it takes answers. */
	async reload(): Promise<void> {
		await this.page.reload();
		await this.ready();
	}

	/** The page says its theme once the reader's record is open: from then on it takes answers. */
	async ready(): Promise<void> {
		await this.page.locator('html[data-theme]').waitFor();
	}

	/** A prediction by its id. */
	prediction(id: string): Locator {
		return this.page.getByTestId(`prediction-${id}`);
	}

	/** Chooses an option by how it begins, and checks it. */
	async predict(id: string, option: string): Promise<void> {
		await this.prediction(id).locator('label', { hasText: option }).click();
		await this.prediction(id).getByRole('button', { name: 'Check' }).click();
		await expect(this.prediction(id).locator('.verdict')).toBeVisible();
	}

	/** Asks to be shown what a prediction asks. */
	async show(id: string): Promise<void> {
		await this.prediction(id).getByRole('button', { name: 'Show me' }).click();
		await expect(this.prediction(id).locator('.verdict')).toBeVisible();
	}

	/** Asks to be shown all that is covered. */
	async showAll(): Promise<void> {
		for (const id of predictions) await this.show(id);
		await expect(this.cover).toHaveCount(0);
	}

	/** The exercise's field for the gradient of a node. */
	field(name: string): Locator {
		return this.exercise.locator(`#three-gradients-grad-${name}`);
	}

	/** What the exercise says about a field. */
	verdict(name: string): Locator {
		return this.exercise.locator(`#three-gradients-grad-${name}-verdict`);
	}

	/** Types an answer into a field of the exercise and checks it. */
	async answer(name: string, typed: string): Promise<void> {
		await this.field(name).fill(typed);
		await this.exercise.getByRole('button', { name: 'Check' }).click();
	}
}
