import { loadPrintMessages } from '#lib/view/index.ts';
import type { PageLoad } from './$types';
import { withFigures } from '../../site/load-lesson.ts';

export const load: PageLoad = async ({ data }) => ({
	...(await withFigures(data, 'en')),
	texts: await loadPrintMessages('en')
});
