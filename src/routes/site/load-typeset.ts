/** Fetches what is said of a lesson's steps, its formulas typeset. */
import type { TypesetFile, TypesetStep } from '#lib/lessons/index.ts';

/** What is said of a lesson's steps, by scene and position. */
export type Typeset = Readonly<Record<string, readonly TypesetStep[]>>;

/** The faces that formulas are set in. */
const faces = ['1em KaTeX_Main', 'bold 1em KaTeX_Main', 'italic 1em KaTeX_Math'];

/**
 * The narrations, or null when they cannot be had. The faces of formulas are there first, so that no
 * formula changes its width after it has appeared.
 */
export async function loadTypeset(address: string): Promise<Typeset | null> {
	try {
		const [response] = await Promise.all([
			fetch(address),
			Promise.allSettled(faces.map((face) => document.fonts.load(face)))
		]);
		return response.ok ? unpack((await response.json()) as TypesetFile) : null;
	} catch {
		return null;
	}
}

function unpack({ markup, scenes }: TypesetFile): Typeset {
	const formula = <F extends { readonly html: number }>(packed: F | null) =>
		packed && { ...packed, html: markup[packed.html] ?? '' };
	return Object.fromEntries(
		Object.entries(scenes).map(([name, steps]) => [
			name,
			steps.map((step) => ({ ...step, formula: formula(step.formula), chain: formula(step.chain) }))
		])
	);
}
