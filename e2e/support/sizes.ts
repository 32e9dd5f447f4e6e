/** What is cut off, too small or in the way on a page, as a browser has laid it out. */
import type { Page } from '@playwright/test';

/** Elements that a pointer or the keyboard can use. */
export const controls =
	'a[href], button, input, select, textarea, summary, [role=button], [role=slider]';

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

/** Elements whose text does not fit into them and cannot be scrolled to. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isHiddenOnPurpose = (element: Element): boolean =>
			element.closest('.katex, .visually-hidden, .skip, svg') !== null ||
			getComputedStyle(element).clipPath !== 'none';
		const isCut = (size: number, room: number, overflow: string) =>
			size > room + 1 && (overflow === 'hidden' || overflow === 'clip');
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.checkVisibility() && !isHiddenOnPurpose(element))
			.filter((element) => element.textContent?.trim() && !element.querySelector('svg'))
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				return (
					isCut(element.scrollWidth, element.clientWidth, overflowX) ||
					isCut(element.scrollHeight, element.clientHeight, overflowY)
				);
			})
			.map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
	});
}

/** Pairs of controls that lie over each other, or that reach over the sides of the window. */
export function crowded(page: Page): Promise<string[]> {
	return page.evaluate((controls) => {
		/** What of an element is not scrolled or cut away by what it lies in. */
		const seen = (element: Element) => {
			let { left, right, top, bottom } = element.getBoundingClientRect();
			for (let at = element.parentElement; at; at = at.parentElement) {
				if (getComputedStyle(at).overflow === 'visible' || at === document.body) continue;
				const box = at.getBoundingClientRect();
				[left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
				[top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
			}
			return { left, right, top, bottom };
		};
		const all = [...document.querySelectorAll(controls)]
			.filter((element) => element.checkVisibility() && !element.closest('[data-node], .skip'))
			.filter((element) => getComputedStyle(element).clipPath === 'none')
			.map((element) => ({ element, box: seen(element) }));
		const name = (element: Element) =>
			element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.tagName);
		const isIn = (element: Element, area: string) => element.closest(area) !== null;
		const found = all
			.filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
			.map(({ element }) => `${name(element)} is out of the window`);
		all.forEach(({ element: a, box: x }, index) => {
			for (const { element: b, box: y } of all.slice(index + 1)) {
				if (a.contains(b) || b.contains(a)) continue;
				// Text passes under what sticks to the top; so it must.
				if (isIn(a, 'main') !== isIn(b, 'main') || isIn(a, 'header') !== isIn(b, 'header'))
					continue;
				const width = Math.min(x.right, y.right) - Math.max(x.left, y.left);
				const height = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
				if (width > 1 && height > 1) found.push(`${name(a)} lies over ${name(b)}`);
			}
		});
		return found;
	}, controls);
}

/** Controls that are smaller than 24 × 24 pixels; links within a sentence may be. */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((controls) => {
		const isInSentence = (element: Element) =>
			element.matches('p a, li a') && getComputedStyle(element).display === 'inline';
		return [...document.querySelectorAll(controls)]
			.filter((element) => element.checkVisibility() && !element.matches('.skip'))
			.filter((element) => getComputedStyle(element).clipPath === 'none')
			.filter((element) => !isInSentence(element))
			.flatMap((element) => {
				const { width, height } = element.getBoundingClientRect();
				const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
				return Math.min(width, height) < 23.9 ? `${name}: ${width} × ${height}` : [];
			});
	}, controls);
}

/** Styles the page as a reader's own style sheet does. */
export function restyle(page: Page, css: string): Promise<void> {
	return page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	}, css);
}
