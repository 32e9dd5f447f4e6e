/** The address of a step in words: `pass-2.backward.x.1` is pass 2, backward, x, part 1. */
import type { Phase } from '#lib/autodiff/index.ts';

/** What an address says, each as it is said; null for what it does not say. */
export interface StepWords {
	readonly pass: string | null;
	/** The phase; for what is no step of a phase, the word of the address itself. */
	readonly phase: string;
	readonly node: string | null;
	/** Which contribution of several. */
	readonly part: string | null;
}

/**
 * Reads an address, without its scene. `phases` names the phases; `nodeName` is what the node is called,
 * which for one without a name is not what its address says (`multiply-3`).
 */
export function stepWords(
	address: string,
	phases: Readonly<Record<Phase, string>>,
	nodeName: string | null
): StepWords {
	const step = address.slice(address.lastIndexOf(':') + 1).replace(/@\d+$/, '');
	const [, pass = null, rest = ''] = /^(?:pass-(\d+)\.?)?(.*)$/.exec(step) ?? [];
	const [, phase = '', node = null, part = null] =
		/^([^.]*)(?:\.(.*?)(?:\.(\d+))?)?$/.exec(rest) ?? [];
	const known = phase in phases ? phases[phase as Phase] : phase;
	return { pass, phase: known, node: node && nodeName, part };
}
