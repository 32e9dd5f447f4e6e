/**
 * Which loop of a program trains: the outermost one whose turns compute something and then assign a
 * value. A loop over weights that updates one after the other computes nothing and is none.
 */
import type { Scope } from './graph.ts';
import type { Recording } from './recording.ts';

/** The turns that events belong to. */
export interface TrainingTurns {
	/** By event: a name for its turn of the training loop; null outside. */
	readonly ofEvent: readonly (string | null)[];
	/** The turn that a scope lies in; null outside. */
	turnOf(scope: Scope): string | null;
	/** The scope as it is without the turn. */
	without(scope: Scope): Scope;
}

/** The turns of the training loop; null where a recording has none. */
export function trainingTurns({ graph, events }: Recording): TrainingTurns | null {
	const computing = new Set<string>();
	for (const { op, scope } of graph.nodes) {
		if (op !== null) for (const loop of loopsAround(scope)) computing.add(loop);
	}
	const training = new Set<string>();
	for (const event of events) {
		if (event.kind !== 'update' || event.target !== 'value') continue;
		const outermost = loopsAround(event.scope ?? []).find((loop) => computing.has(loop));
		if (outermost !== undefined) training.add(outermost);
	}
	if (training.size === 0) return null;
	const placeIn = (scope: Scope) =>
		scope.findIndex((_, place) => training.has(loopAt(scope, place) ?? ''));
	const turnOf = (scope: Scope) => {
		const place = placeIn(scope);
		return place < 0 ? null : `${loopAt(scope, place)} turn ${scope[place]?.index}`;
	};
	let turn: string | null = null;
	const ofEvent = events.map((event) => {
		// Contributions belong to the seed before them.
		if (event.kind === 'forward') turn = turnOf(graph.nodes[event.node]?.scope ?? []);
		else if (event.kind !== 'contribution') turn = turnOf(event.scope ?? []);
		return turn;
	});
	return {
		ofEvent,
		turnOf,
		without(scope) {
			const turn = placeIn(scope);
			return turn < 0 ? scope : scope.filter((_, place) => place !== turn);
		}
	};
}

/** The loops around a place, outermost first. */
function loopsAround(scope: Scope): readonly string[] {
	let loops = known.get(scope);
	if (!loops) {
		loops = scope.flatMap((_, place) => loopAt(scope, place) ?? []);
		known.set(scope, loops);
	}
	return loops;
}

/** Scopes are shared by all nodes that were made in one place. */
const known = new WeakMap<Scope, readonly string[]>();

/** A name for the loop whose turn a frame of a scope is; null for a call. */
function loopAt(scope: Scope, place: number): string | null {
	if (scope[place]?.kind !== 'turn') return null;
	const around = scope.slice(0, place).map(({ index, span }) => `${span.from}#${index}`);
	return [...around, scope[place]?.span.from].join(' ');
}

/** Scopes as they are without the turn of the training loop, the same list for all nodes of one place. */
export function scopesWithoutTurns(recording: Recording): (scope: Scope) => Scope {
	const turns = trainingTurns(recording);
	const known = new Map<Scope, Scope>();
	return (scope) => {
		const short = known.get(scope) ?? turns?.without(scope) ?? scope;
		known.set(scope, short);
		return short;
	};
}
