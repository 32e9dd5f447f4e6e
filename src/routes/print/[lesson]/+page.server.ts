import type { PageServerLoad } from './$types';
import { loadPrint } from '../../site/load-print.server.ts';
import { lessonEntries } from '../../site/load.server.ts';

export const entries = lessonEntries;

export const load: PageServerLoad = ({ params }) => loadPrint(params.lesson, 'en');
