/** The texts of the tools, loaded with the first of them and handed down to every part of it. */
import { createContext } from 'svelte';
import type { Language } from '#lib/notation/index.ts';
import type { ToolMessages } from '../messages/en-tools.ts';

const [useToolText, setToolText] = createContext<ToolMessages>();

/** `useToolText` gives the texts of the tools in the language of the page. */
export { setToolText, useToolText };

/** The texts of the tools in a language. */
export async function loadToolText(language: Language): Promise<ToolMessages> {
	return language === 'zh'
		? (await import('../messages/zh-tools.ts')).zhTools
		: (await import('../messages/en-tools.ts')).enTools;
}
