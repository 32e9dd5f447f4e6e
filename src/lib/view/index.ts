/** The view's front door for pages: languages and texts. Components are imported by file. */
export { goToPlace, placeInText, type TextPlace } from './lesson/text-place.ts';
export { setLanguage, useLanguage, type PageLanguage } from './language.ts';
export { Lecture } from './deck/lecture.svelte.ts';
export { deckScenes, type DeckTypeset } from './deck/material-at.ts';
export { randomName, roomOf } from './deck/room.ts';
export { stayAwake } from './deck/stay-awake.ts';
export { openWindowChannel } from './deck/window-channel.ts';
export { loadDeckMessages, type DeckMessages } from './messages/deck.ts';
export { loadEmbedMessages, type EmbedMessages } from './messages/embed.ts';
export { paperText } from './messages/paper.ts';
export { updateTexts } from './messages/update.ts';
export { hasReducedMotion } from './reduced-motion.ts';
export { sheetText } from './messages/sheet.ts';
export type { PracticeBook } from './practice/practice-book.ts';
export { setFigures, type FigureKit } from './figures/kit.ts';
export { loadFigures } from './figures/load-figures.ts';
export {
	loadGlossaryMessages,
	loadMessages,
	loadPrintMessages,
	loadRecordMessages,
	loadSearchMessages,
	type GlossaryMessages,
	type PrintMessages,
	type RecordMessages
} from './messages/index.ts';
