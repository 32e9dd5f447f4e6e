/** The sentences of the quiz in every language. */
import type { Language } from '#lib/notation/index.ts';
import { en, type QuizMessages } from './en.ts';
import { zh } from './zh.ts';

/** All sentences by language. */
export const messages: Readonly<Record<Language, QuizMessages>> = { en, zh };
