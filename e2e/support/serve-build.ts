/** Serves the built site while the end-to-end tests run, on a port of its own. */
import { serve } from '../../scripts/serve.ts';

/** Starts the server before the first test and returns how to end it after the last. */
export default async function serveBuild(): Promise<() => Promise<void>> {
	const site = await serve('build', 0);
	process.env['STEPGRAD_ADDRESS'] = site.address;
	return site.close;
}
