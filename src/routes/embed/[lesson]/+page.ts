import { loadEmbedMessages } from '#lib/view/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	texts: await loadEmbedMessages('en')
});
