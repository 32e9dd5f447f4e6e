/** What is said of a step when the files that say it do not come. */
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

test('where the script that writes sentences does not come, one says so, until a reload brings it', async ({
	lesson,
	page,
	faults
}) => {
	const { stage } = lesson;
	const writers = await scriptThatSays('The parts are added up.');
	await page.route(writers, (route) => route.abort());
	await lesson.open();
	await lesson.showAll();
	await stage.open('backward.v1');
	await stage.edit('v1', '2');
	await expect(stage.number('z', 'value')).toHaveText('−2.144');
	await expect(stage.sentence).toContainText('cannot be described. Reload the page to try again.');
	await expect(stage.formula).toHaveCount(0);
	// Each browser complains in its own words of what it could not load.
	faults.length = 0;
	await page.unroute(writers);
	await page.reload();
	await stage.edit('v1', '2');
	await expect(stage.sentence).toContainText('v1 gets −0.8951 × 0.8000 = −0.7161');
	await expect(stage.result).toHaveText(/−0\.7161[^\d]*$/);
});

test('where the file of formulas does not come, steps are told in plain words', async ({
	lesson,
	page,
	faults
}) => {
	const { stage } = lesson;
	await page.route(/formulas\.json$/, (route) => route.abort());
	await lesson.open();
	await lesson.showAll();
	await stage.open('backward.v1');
	await expect(stage.sentence).toContainText('v1 gets −0.9500 × 0.8000 = −0.7600');
	await expect(stage.formula).toContainText('−0.7600');
	faults.length = 0;
});

/** The addresses of the built script that has a sentence in it. */
async function scriptThatSays(sentence: string): Promise<RegExp> {
	const folder = 'build/_app/immutable/chunks';
	for (const name of await readdir(folder)) {
		const code = await readFile(`${folder}/${name}`, 'utf8');
		if (code.includes(sentence)) return new RegExp(`${name}$`);
	}
	throw new Error(`No script says “${sentence}”`);
}
