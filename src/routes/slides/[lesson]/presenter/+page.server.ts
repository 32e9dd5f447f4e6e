import type { PageServerLoad } from './$types';
import { loadDeck } from '../../../site/load-deck.server.ts';
import { lessonEntries } from '../../../site/load.server.ts';

export const entries = lessonEntries;

export const load: PageServerLoad = ({ params }) => loadDeck(params.lesson, 'en');
