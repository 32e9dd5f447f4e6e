/** Decks: slides, their stops, and what windows of one lecture tell each other. */
export {
	makeDeck,
	planOf,
	stopAfter,
	stopOf,
	type Deck,
	type DeckSlide,
	type Stop
} from './deck.ts';
export {
	changedBy,
	countHand,
	handsKey,
	nudgedValue,
	readDeckState,
	startAt,
	withEdit,
	type DeckState
} from './deck-state.ts';
export {
	beginStroke,
	clearStrokes,
	emptyDrawing,
	extendStroke,
	readDrawing,
	strokePath,
	strokesAt,
	undoStroke,
	type Drawing,
	type Stroke
} from './drawing.ts';
export { deckCommandOf, type DeckCommand, type KeyPlace } from './keys.ts';
export {
	comeToSlide,
	elapsed,
	elapsedOnSlide,
	newTimer,
	pauseTimer,
	readTimer,
	resetTimer,
	startTimer,
	type LectureTimer
} from './lecture-timer.ts';
export { readOnly } from './lecture.ts';
export {
	extendTrail,
	fadeTrail,
	readPointer,
	trailStrength,
	type CanvasPoint,
	type TrailPoint
} from './pointer-trail.ts';
export { SharedState, type DeckChannel } from './shared-state.ts';
export { graphRoom, questionRoom, slideCamera } from './slide-camera.ts';
