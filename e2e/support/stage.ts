/** The stage as a reader meets it: what it shows, and what one can press. Used on every page. */
import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

/** The stage of a page. */
export class Stage {
	readonly page: Page;
	readonly root: Locator;
	/** The slider of the position. */
	readonly slider: Locator;
	readonly graph: Locator;
	readonly formula: Locator;
	/** The result of the formula: its last stage. */
	readonly result: Locator;
	readonly sentence: Locator;
	readonly accumulation: Locator;

	constructor(page: Page) {
		this.page = page;
		this.root = page.getByTestId('stage');
		this.slider = page.getByTestId('position');
		this.graph = page.getByTestId('graph');
		this.formula = page.getByTestId('formula');
		this.result = this.formula.locator('.stage-result');
		this.sentence = page.getByTestId('sentence');
		this.accumulation = page.getByTestId('accumulation');
	}

	/** A control of the transport or the bar by its test id: `next`, `play`, `speed` … */
	control(id: string): Locator {
		return this.page.getByTestId(id);
	}

	/** A node by the name that it is drawn with. */
	node(name: string): Locator {
		return this.graph.locator(`[data-key="${name}"]`);
	}

	/** What of a node is pressed and takes the focus. */
	face(name: string): Locator {
		return this.node(name).getByRole('button');
	}

	/** The number in a node; none while it is not computed yet. */
	number(name: string, kind: 'value' | 'grad'): Locator {
		return this.node(name).locator(`text.number.${kind}`);
	}

	/** How many steps the trace has. */
	async length(): Promise<number> {
		return Number(await this.slider.getAttribute('aria-valuemax'));
	}

	/** Waits until the stage stands at a position. */
	async expectPosition(position: number): Promise<void> {
		await expect(this.slider).toHaveAttribute('aria-valuenow', String(position));
	}

	/** Goes before the first step, from wherever the stage stands. */
	async goToStart(): Promise<void> {
		await this.slider.press('Home');
		await this.expectPosition(0);
	}

	/** Opens a step by its address, as a link would. */
	async open(step: string): Promise<void> {
		await this.page.evaluate((address) => {
			location.hash = `step=${address}`;
		}, step);
	}

	/** The address of the step on the stage, which the address bar follows. */
	async expectAddress(step: string): Promise<void> {
		await expect(this.page).toHaveURL(new RegExp(`#step=${step.replaceAll('.', '\\.')}$`));
	}

	/** Opens a node's card and sets its value. */
	async edit(name: string, value: string): Promise<void> {
		await this.node(name).click();
		await this.page.getByLabel(`New value of ${name}`).fill(value);
		await this.page.getByRole('button', { name: 'Set' }).click();
	}

	/** The stage as markup in one order: two equal strings are drawn alike. */
	markup(): Promise<string> {
		return this.root.evaluate((element) => {
			const copy = element.cloneNode(true) as Element;
			for (const one of [copy, ...copy.querySelectorAll('*')]) {
				const attributes = [...one.attributes].toSorted((a, b) => a.name.localeCompare(b.name));
				for (const { name, value } of attributes) {
					one.removeAttribute(name);
					const words = name === 'class' ? value.split(/\s+/).toSorted().join(' ').trim() : value;
					if (name !== 'class' || words !== '') one.setAttribute(name, words);
				}
			}
			// Comments are notes of Svelte to itself.
			return copy.outerHTML.replace(/<!--.*?-->/gs, '').replaceAll('><', '>\n<');
		});
	}

	/** The stage as pixels, with nothing pointed at or focused: there is no caret to be hidden. */
	async pixels(): Promise<string> {
		await this.settle();
		return createHash('sha256')
			.update(await this.root.screenshot({ caret: 'initial' }))
			.digest('hex');
	}

	/** Waits until the pulse of the last step has arrived. */
	async expectRest(): Promise<void> {
		await expect(this.graph.locator('circle.pulse')).toHaveCount(0);
	}

	/**
	 * Points at nothing, focuses nothing, waits for the fonts, and has everything painted anew: where
	 * only a part is painted again, its seams are rounded differently.
	 */
	async settle(): Promise<void> {
		await this.expectRest();
		await this.page.mouse.move(2, 2);
		await this.page.evaluate(async () => {
			(document.activeElement as HTMLElement | null)?.blur();
			await document.fonts.ready;
			for (const visibility of ['hidden', '']) {
				document.body.style.visibility = visibility;
				await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
			}
		});
	}
}
