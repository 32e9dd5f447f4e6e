/** While prerendering: each page says in which language it is. */
import type { Handle } from '@sveltejs/kit';
import { lighten } from './routes/site/lighten.server.ts';
import { languageOf, languageTag } from './routes/site/language.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			lighten(event.route.id, html).replace(
				'%stepgrad.lang%',
				languageTag(languageOf(event.url.pathname))
			)
	});
