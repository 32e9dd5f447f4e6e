/** What each command does to a playback. */
import type { Command } from './keys.ts';
import { granularitiesOf, type Granularity, type Timeline } from './timeline.ts';

/** What commands move. */
interface Movable {
	granularity: Granularity;
	readonly timeline: Timeline;
	readonly pass: number;
	readonly isPlaying: boolean;
	next(by?: Granularity): void;
	back(by?: Granularity): void;
	seek(position: number): void;
	seekPass(pass: number): void;
	play(): void;
	pause(): void;
}

/** Carries out what a key or a button asks for; whether it was one that moves the playback. */
export function runCommand(playback: Movable, command: Command): boolean {
	if (command !== 'toggle-play') playback.pause();
	switch (command) {
		case 'next':
			playback.next();
			return true;
		case 'back':
			playback.back();
			return true;
		case 'next-phase':
			playback.next('phase');
			return true;
		case 'previous-phase':
			playback.back('phase');
			return true;
		case 'next-pass':
			playback.seekPass(playback.pass + 1);
			return true;
		case 'previous-pass':
			playback.seekPass(playback.pass - 1);
			return true;
		case 'first':
			playback.seek(0);
			return true;
		case 'last':
			playback.seek(playback.timeline.length);
			return true;
		case 'toggle-play':
			if (playback.isPlaying) playback.pause();
			else playback.play();
			return true;
		case 'change-granularity': {
			const all = granularitiesOf(playback.timeline);
			playback.granularity =
				all[(all.indexOf(playback.granularity) + 1) % all.length] ?? 'operation';
			return true;
		}
		default:
			return false;
	}
}
