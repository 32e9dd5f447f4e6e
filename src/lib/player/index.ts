/** Playback: timeline, position, clock and keys. */
export { ManualClock, realClock, type Clock } from './clock.ts';
export { commandOf, keyBindings, type Command, type KeyBinding } from './keys.ts';
export { Playback, speeds, type Gate } from './playback.svelte.ts';
export {
	granularities,
	timelineOf,
	type Granularity,
	type Place,
	type Segment,
	type Timeline
} from './timeline.ts';
