/** What a browser reports and no reader should cause: errors, refused policies, strange requests. */
import type { Page } from '@playwright/test';

/** What Playwright itself says where a test allows no service worker. */
export const blockedWorker = 'Service Worker registration blocked by Playwright';

/** What has gone wrong in a page so far, a line each. Call before the page is opened. */
export async function watchFaults(page: Page, ownAddress: string): Promise<() => string[]> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.text() === blockedWorker) return;
		if (message.type() === 'error' || message.type() === 'warning') {
			faults.push(`console: ${message.text()}`);
		}
	});
	page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(ownAddress)) faults.push(`request: ${url}`);
	});
	await page.exposeFunction('reportViolation', (line: string) => void faults.push(line));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (globalThis as { reportViolation?: (line: string) => void }).reportViolation;
			report?.(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	return () => faults;
}
