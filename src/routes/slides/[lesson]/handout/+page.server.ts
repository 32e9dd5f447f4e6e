import type { PageServerLoad } from './$types';
import { loadDeckPaper } from '../../../site/load-deck-paper.server.ts';
import { lessonEntries } from '../../../site/load.server.ts';

export const entries = lessonEntries;
/** Paper needs no script. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => loadDeckPaper(params.lesson, 'en');
