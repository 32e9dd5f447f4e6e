/** What there is to do in a lesson: enough to say how far a reader is, without the lesson itself. */
import type { BuiltLesson } from './lesson.ts';

/** A lesson as a list of things to do. */
export interface Outline {
	/** How many different steps its beats stand at. */
	readonly beats: number;
	/** The address of the last beat, as the learner's record names it; null where there is none. */
	readonly lastBeat: string | null;
	readonly predictions: number;
	/** How many answers its exercises ask for: numbers, choices and runs. */
	readonly fields: number;
}

/** The outline of a lesson. */
export function outlineOf({ lesson, scenes }: BuiltLesson): Outline {
	const beats: string[] = [];
	let predictions = 0;
	let fields = 0;
	for (const block of lesson.blocks) {
		if (block.kind === 'prediction') predictions++;
		if (block.kind === 'exercise') fields += block.items.length;
		if (block.kind !== 'beat') continue;
		const scene = scenes[block.scene]?.name ?? '';
		beats.push(scene === '' ? block.address : `${scene}:${block.address}`);
	}
	return { beats: new Set(beats).size, lastBeat: beats.at(-1) ?? null, predictions, fields };
}
