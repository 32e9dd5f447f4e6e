/** The languages in which the interface, its numbers and its sentences are written. */
import type { SpokenLanguage } from '#lib/autodiff/index.ts';

/** A language of the interface: English or Simplified Chinese. */
export type Language = SpokenLanguage;
