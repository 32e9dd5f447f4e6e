/** Addresses of places: a step by its meaning, after the name of its scene: `square:forward.L`. */
import type { Trace } from '#lib/autodiff/index.ts';
import { timelineOf, type Place } from '#lib/player/index.ts';
import type { EditedRun } from './edited-run.svelte.ts';

/** What stands between the name of a scene and the address of a step in it. */
const colon = ':';

/** The address of a position: that of its step, after the scene's name where it has one. */
export function addressIn({ material, addresses }: EditedRun, position: number): string {
	const address = addresses.addressOf(position);
	return material.scene === '' ? address : material.scene + colon + address;
}

/** The place with an address; null when there is none. */
export function placeIn(runs: readonly EditedRun[], address: string): Place | null {
	const { scene, step } = partsOf(runs, address);
	const position = runs[scene]?.addresses.positionOf(step) ?? null;
	return position === null ? null : { scene, position };
}

/** The place next to an unknown address: the phase that it names in its scene, else the beginning. */
export function placeNearIn(runs: readonly EditedRun[], address: string): Place {
	const { scene: named, step } = partsOf(runs, address);
	const scene = Math.max(named, 0);
	const run = runs[scene];
	return { scene, position: run ? positionNear(run.trace, step) : 0 };
}

/** The scene that an address names, −1 when there is none such, and the step in it. */
function partsOf(runs: readonly EditedRun[], address: string) {
	const end = address.lastIndexOf(colon);
	const name = address.slice(0, Math.max(end, 0)).trim();
	return {
		scene: runs.findIndex(({ material }) => material.scene === name),
		step: address.slice(end + 1)
	};
}

/** The position next to an unknown step: the pass and the phase that it names, else the beginning. */
function positionNear(trace: Trace, step: string): number {
	const { passes } = timelineOf(trace);
	const [, pass = '1', phase = step] = /^pass[-\s]*(\d+)[.\s]*(.*)$/.exec(step) ?? [];
	const found = passes[Number(pass) - 1] ?? passes.at(-1);
	const segment = found?.segments.find((other) => phase.startsWith(other.phase));
	return segment?.first ?? (pass === '1' ? 0 : (found?.first ?? 0));
}
