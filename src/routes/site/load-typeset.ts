/** Fetches what is said of a lesson's steps, its formulas typeset. */
import type { TypesetFile } from '#lib/lessons/index.ts';
import { unpackSteps, type Typeset } from './unpack-steps.ts';

export type { Typeset };

/** The faces that every formula is set in. */
const usualFaces = ['1em KaTeX_Main', 'bold 1em KaTeX_Main', 'italic 1em KaTeX_Math'];

/**
 * The narrations, or null when they cannot be had. The faces of formulas are there first, so that no
 * formula changes its width after it has appeared.
 */
export async function loadTypeset(address: string): Promise<Typeset | null> {
	const faces = load(usualFaces);
	try {
		const response = await fetch(address);
		if (!response.ok) return null;
		const file = (await response.json()) as TypesetFile;
		await Promise.all([faces, load(tallFaces(file))]);
		return unpackSteps(file);
	} catch {
		return null;
	}
}

function load(faces: readonly string[]) {
	return Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

/** The faces of tall parentheses, one for each size, as far as some markup has any: tags stay whole. */
function tallFaces({ pieces, markup }: TypesetFile): readonly string[] {
	const all = [...pieces, ...markup];
	return [1, 2, 3, 4]
		.filter((size) => all.some((html) => html.includes(`delimsizing size${size}`)))
		.map((size) => `1em KaTeX_Size${size}`);
}
