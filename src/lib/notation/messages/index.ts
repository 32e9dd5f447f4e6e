/** The sentences of steps, by language. */
import type { Language } from '../language.ts';
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

export type { ContributionTexts, Messages } from './en.ts';
export type { OriginCause } from './special.en.ts';

/** The sentences of each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, zh };
