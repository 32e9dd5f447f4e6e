import type { PageServerLoad } from './$types';
import { lessonEntries, loadLesson } from '../../../site/load.server.ts';

export const entries = lessonEntries;

export const load: PageServerLoad = ({ params }) => loadLesson(params.lesson, 'zh');
