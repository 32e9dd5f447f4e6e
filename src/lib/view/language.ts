/** The language of the page and its texts, handed down to every component below it. */
import { createContext } from 'svelte';
import type { Language } from '#lib/notation/index.ts';
import type { Messages } from './messages/index.ts';

/** A language with its texts. */
export interface PageLanguage {
	readonly current: Language;
	readonly text: Messages;
}

const [useLanguage, setLanguage] = createContext<PageLanguage>();

/** `useLanguage` gives the language of the page: call it while a component is set up, use the result anywhere. */
export { setLanguage, useLanguage };
