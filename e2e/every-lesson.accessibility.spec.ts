/** What must hold for every lesson in both languages, read from the lessons themselves. */
import { readFile } from 'node:fs/promises';
import { listLessons, readLesson } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { axeObjections } from './support/axe.ts';
import { takeShifts, watchShifts } from './support/shifts.ts';
import { answerPrediction, solveExercise } from './support/solve.ts';
import { Stage } from './support/stage.ts';
import { expect, test } from './support/test.ts';

/** After so many steps one by one, a long lesson is walked through phase by phase. */
const stepsOneByOne = 120;

/** Where the pages of each language lie, and what the browser is told of it. */
const languages: Readonly<Record<Language, { root: string; tag: string }>> = {
	en: { root: '', tag: 'en' },
	zh: { root: '/zh', tag: 'zh-Hans' }
};
const slugs = (await listLessons('en')).map(({ slug }) => slug);

for (const [language, { root, tag }] of Object.entries(languages)) {
	for (const slug of slugs) {
		const address = `${root}/learn/${slug}/`;

		test(`${address} is whole without script`, async () => {
			const { lesson, recording } = await readLesson(slug, language as Language);
			const html = await readFile(`build${address}index.html`, 'utf8');
			const drawn = [...html.matchAll(/data-node="\d+" data-key=/g)];
			expect(drawn.length).toBeGreaterThan(1);
			expect(drawn.length).toBeLessThanOrEqual(recording.graph.nodes.length);
			expect(/<html lang="([^"]*)"/.exec(html)?.[1]).toBe(tag);
			const missing = lesson.blocks.filter(
				({ kind, id }) => kind !== 'prose' && !html.includes(`id="${id}"`)
			);
			expect(missing.map(({ id }) => id)).toEqual([]);
		});

		test(`${address} is answered by keyboard alone, does not shift, and is accessible`, async ({
			page
		}) => {
			test.slow();
			const { lesson, recording, scenes } = await readLesson(slug, language as Language);
			await watchShifts(page);
			await page.goto(address);
			await page.locator('html[data-theme]').waitFor();
			const stage = new Stage(page);
			expect(await axeObjections(page), 'before anything is answered').toEqual([]);
			for (const block of lesson.blocks) {
				if (block.kind === 'prediction') await answerPrediction(page, block);
				if (block.kind !== 'exercise') continue;
				await solveExercise(page, block, scenes[block.scene]?.recording ?? recording);
			}
			await stage.slider.press('Home');
			await page.evaluate(() => document.fonts.ready);
			await takeShifts(page);
			await stepThrough(stage);
			expect(await takeShifts(page)).toEqual([]);
			expect(await axeObjections(page), 'answered, at the end').toEqual([]);
			// Its colours are the same in every language.
			if (language !== 'en') return;
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axeObjections(page, 'dark'), 'dark').toEqual([]);
		});
	}
}

/**
 * Steps on until nothing comes after, through all scenes. The keys are pressed in the page itself, one for
 * each frame that it draws; each must bring another sentence or another place.
 */
function stepThrough(stage: Stage): Promise<void> {
	return stage.root.evaluate(async (root, most) => {
		const part = (id: string) => root.querySelector(`[data-testid=${id}]`);
		const shown = () =>
			`${part('position')?.getAttribute('aria-valuenow')}: ${part('sentence')?.textContent}`;
		const drawn = () => new Promise((frame) => requestAnimationFrame(frame));
		for (let step = 0; part('next')?.getAttribute('aria-disabled') !== 'true'; step++) {
			const before = shown();
			const init = { key: 'ArrowRight', shiftKey: step >= most, bubbles: true, cancelable: true };
			part('position')?.dispatchEvent(new KeyboardEvent('keydown', init));
			for (let frame = 0; frame < 100 && shown() === before; frame++) await drawn();
			if (shown() === before) throw new Error(`No step comes after ${before}`);
			await drawn();
		}
	}, stepsOneByOne);
}
