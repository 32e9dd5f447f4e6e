/** What a browser calls a layout shift: something that stood elsewhere in the frame before. */
import type { Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
	readonly sources: readonly { readonly node: Node | null }[];
}

/** Has the page note every layout shift, also those right after a key; only Chromium tells of them. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const { sources } of list.getEntries() as LayoutShift[])
				for (const { node } of sources)
					shifts.push(`${node?.parentElement?.outerHTML.slice(0, 80)}: ${node?.textContent}`);
		}).observe({ type: 'layout-shift' });
	});
}

/** What has shifted since it was asked last. */
export function takeShifts(page: Page): Promise<string[]> {
	return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts.splice(0));
}
