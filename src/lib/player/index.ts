/** Playback: timeline, position, clock and keys. */
export { ManualClock, realClock, type Clock } from './clock.ts';
export { commandOf, keyBindings, type Command, type KeyBinding } from './keys.ts';
export type { Gate, Holder } from './gates.svelte.ts';
export { Playback, speeds } from './playback.svelte.ts';
export {
	granularitiesOf,
	placeInPasses,
	timelineOf,
	type Granularity,
	type Place,
	type Segment,
	type Timeline,
	type TimelinePass
} from './timeline.ts';
