/** The texts about a new version of the site, in every language; loaded with the notice of it. */
import type { Language } from '#lib/notation/index.ts';

/** What is said of a new version. */
interface UpdateTexts {
	readonly waits: string;
	readonly take: string;
	readonly putOff: string;
}

/** By language. */
export const updateTexts: Readonly<Record<Language, UpdateTexts>> = {
	en: {
		waits: 'There is a new version of Stepgrad. Your answers stay.',
		take: 'Reload',
		putOff: 'Later'
	},
	zh: {
		waits: 'Stepgrad 有新版本。你的答案都会保留。',
		take: '重新载入',
		putOff: '以后再说'
	}
};
