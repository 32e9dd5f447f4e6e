/** No word of the interface is left in the other language, wherever it is shown or only heard. */
import { expect, test, type Page } from '@playwright/test';
import { addresses, open, openAnswered } from './support/walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Words that are the same in Chinese: names, and what stands on keys. */
const international = new Set(
	'stepgrad english relu sigmoid tanh log exp latex python mse home end esc shift tab adagrad rmsprop adam adabelief pytorch micrograd json svg png'.split(
		' '
	)
);

/** What a page shows and says, but for formulas, programs and what is marked as another language. */
function wordsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const apart =
			'.katex, math, svg, code, pre, kbd, script, style, [lang="en"], [lang="zh-Hans"]:not(html), [hreflang], .term, sub, i, em';
		const said: string[] = [];
		for (const element of document.querySelectorAll('body, body *')) {
			if (element.closest(apart) || !element.checkVisibility()) continue;
			for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
				const text = element.getAttribute(name);
				if (text) said.push(text);
			}
			for (const node of element.childNodes) {
				if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) {
					said.push(node.textContent);
				}
			}
		}
		return [document.title, ...said];
	});
}

/** English words among some texts. */
function english(texts: readonly string[]): string[] {
	return texts.flatMap((text) =>
		// Names of nodes and steps are those of the program: w23, forward.s1.
		(text.match(/(?<![\w.@:=,-])[A-Za-z]{3,}(?![\w.:=])/g) ?? [])
			.filter((word) => !international.has(word.toLowerCase()))
			.map((word) => `${word} in “${text.trim().slice(0, 60)}”`)
	);
}

/** Chinese characters among some texts, but for the name of the language itself. */
function chinese(texts: readonly string[]): string[] {
	return texts.filter((text) => /\p{Script=Han}/u.test(text.replaceAll('中文', '')));
}

for (const [name, address] of Object.entries(addresses)) {
	const isChinese = name.endsWith('Zh');
	if (name === 'unknown') continue;
	test(`the page ${name} speaks one language`, async ({ page }) => {
		const isLesson = name.startsWith('lesson');
		await (isLesson ? openAnswered(page, address) : open(page, address));
		const foreign = isChinese ? english : chinese;
		expect(foreign(await wordsOf(page))).toEqual([]);
		await page.getByRole('button', { name: isChinese ? '搜索' : 'Search' }).click();
		await page.getByRole('searchbox').fill(isChinese ? '梯度' : 'gradient');
		await expect(page.getByTestId('search-status')).toHaveText(/\d+/);
		expect(foreign(await wordsOf(page))).toEqual([]);
		await page.keyboard.press('Escape');
		if (!isLesson) return;
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(foreign(await wordsOf(page))).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByTestId('as-table').click();
		await expect(page.getByTestId('structure')).toBeVisible();
		expect(foreign(await wordsOf(page))).toEqual([]);
	});
}
