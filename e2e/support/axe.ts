/**
 * What axe objects to. It runs within the page and reports what is wrong alone: to describe every element
 * that is right, and to do so in a page of its own, takes it three times as long.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules about colours: all that differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * The objections to a page, or to a part of it, a line each. In the dark only its colours are looked at, as
 * the rest is that of the light page; where colours are forced, axe still reads those of the style sheet.
 */
export async function axeObjections(
	page: Page,
	theme = 'light',
	within?: string
): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (within !== undefined) axe.include(within);
	if (theme === 'dark') axe.withRules(colourRules);
	if (theme === 'forced') axe.disableRules(colourRules);
	const { violations, passes } = await axe.analyze();
	const fewest = within !== undefined || theme === 'dark' ? 0 : 15;
	expect(passes.length, 'rules that hold').toBeGreaterThan(fewest);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
	);
}
