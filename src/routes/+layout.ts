/** Every page is made while building, lies in a folder of its own and has the texts of its language. */
import { loadMessages } from '#lib/view/index.ts';
import type { LayoutLoad } from './$types';
import { languageOf } from './site/language.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ url }) => {
	const language = languageOf(url.pathname);
	return { language, text: await loadMessages(language) };
};
