import type { PageServerLoad } from './$types';
import { loadEmbed } from '../../../site/load-embed.server.ts';
import { lessonEntries } from '../../../site/load.server.ts';

export const entries = lessonEntries;

export const load: PageServerLoad = ({ params }) => loadEmbed(params.lesson, 'zh');
