/**
 * Where a deck asks the questions of its lesson: before the first click that goes past what an open
 * question lets the stage show. A question takes two clicks: it is asked, and it is answered.
 */
import type { PredictionBlock } from '#lib/lessons/index.ts';
import type { Place } from '#lib/player/index.ts';

/** A place of a slide. */
interface Walked extends Place {
	readonly slide: number;
}

/** A place with what is asked there. */
interface Asked extends Walked {
	readonly question: PredictionBlock | null;
	readonly isRevealed: boolean;
}

/** The stops with those of the questions between them; a question that no click gives away is not asked. */
export function placeQuestions(
	stops: readonly Walked[],
	questions: readonly PredictionBlock[]
): readonly Asked[] {
	const before = new Map<number, PredictionBlock[]>();
	for (const question of questions) {
		const { scene, position } = question.gate;
		const given = stops.findIndex((stop) => stop.scene === scene && stop.position > position);
		if (given >= 0) before.set(given, [...(before.get(given) ?? []), question]);
	}
	return stops.flatMap((stop, index) => {
		const asked = (before.get(index) ?? []).flatMap((question) => {
			const place = placeOf(question, stops[index - 1], stop);
			return [false, true].map((isRevealed) => ({ ...place, question, isRevealed }));
		});
		return [...asked, { ...stop, question: null, isRevealed: false }];
	});
}

/** Where the stage stands while a question is asked: where it was, if that is in sight of the question. */
function placeOf({ gate }: PredictionBlock, before: Walked | undefined, next: Walked): Walked {
	const stays = before?.scene === gate.scene && before.position <= gate.position;
	if (stays) return before;
	return { slide: next.slide, scene: gate.scene, position: gate.position };
}
