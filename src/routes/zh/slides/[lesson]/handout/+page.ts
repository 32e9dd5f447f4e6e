import { loadDeckMessages } from '#lib/view/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	deckTexts: await loadDeckMessages('zh')
});
