import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { lessonEntries, loadFormulas } from '../../../site/load.server.ts';

export const prerender = true;
export const entries = lessonEntries;

export const GET: RequestHandler = async ({ params }) =>
	json(await loadFormulas(params.lesson, 'en'));
