/** The texts of the interface, by language. */
import type { Language } from '#lib/notation/index.ts';
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

/** All texts in each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, zh };

export type { Messages };
