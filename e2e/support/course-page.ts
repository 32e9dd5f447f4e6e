/** A course page of another site, with pages of ours in its frames. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';

/** The address of our own site, which the course page frames. */
export const own = process.env['STEPGRAD_ADDRESS'] ?? '';

/**
 * Opens a course page with some markup from another site: for a browser, localhost is not 127.0.0.1. The
 * returned function ends it.
 */
export async function openCourse(page: Page, markup: string): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'stepgrad-course-'));
	const html = `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">${markup}`;
	for (const name of ['index.html', '404.html']) await writeFile(join(folder, name), html);
	const course = await serve(folder, 0);
	await page.goto(course.address.replace('127.0.0.1', 'localhost'));
	return async () => {
		await course.close();
		await rm(folder, { recursive: true });
	};
}
