/** One component draws the graph everywhere: the command's drawing has the numbers and edges of the page. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const program = 'content/09-backpropagation/program.py';

/** What a drawing says: each node with its texts, each edge with its ends and its local derivative. */
function said(page: Page, selector: string) {
	return page.locator(selector).evaluate((svg) => {
		const text = (element: Element) =>
			[...element.querySelectorAll('text:not(.caption)')].map((one) => one.textContent?.trim());
		const nodes = [...svg.querySelectorAll('[data-node]')].map((node) => [
			node.getAttribute('data-key'),
			...text(node)
		]);
		const edges = [...svg.querySelectorAll('[data-edge]')].map((edge) => [
			edge.getAttribute('data-operand'),
			edge.getAttribute('data-consumer'),
			...text(edge)
		]);
		return { nodes, edges };
	});
}

test('the trace command draws what the page draws at its last step', async ({ page, lesson }) => {
	test.slow();
	const command = ['run', '-s', 'trace', '--', program, '--format', 'svg'];
	const { stdout } = await promisify(execFile)('npm', command, { maxBuffer: 1e7 });
	await lesson.open();
	await lesson.showAll();
	await page.keyboard.press('End');
	await lesson.stage.expectPosition(await lesson.stage.length());
	const onPage = await said(page, '[data-testid=graph]');
	await page.goto('about:blank');
	await page.setContent(stdout);
	const drawn = await said(page, 'svg');
	expect(drawn).toEqual(onPage);
	expect(drawn.nodes).toHaveLength(29);
	expect(drawn.edges).toHaveLength(31);
});
