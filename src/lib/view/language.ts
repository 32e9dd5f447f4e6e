/** The language of the page, handed down to every component below it. */
import { createContext } from 'svelte';
import type { Language } from '#lib/notation/index.ts';
import { messages, type Messages } from './messages/index.ts';

const [getLanguage, setLanguage] = createContext<() => Language>();

export { setLanguage };

/** The language of the page. Call while a component is set up, use the result anywhere. */
export function useLanguage(): { readonly current: Language; readonly text: Messages } {
	const language = getLanguage();
	return {
		get current() {
			return language();
		},
		get text() {
			return messages[language()];
		}
	};
}
