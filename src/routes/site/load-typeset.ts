/** Fetches the typeset formulas of a lesson; without them the stage writes its formulas in plain words. */
import type { TypesetStep } from '#lib/lessons/index.ts';

/** The formulas of a lesson by program and position. */
export type Typeset = Readonly<Record<string, readonly TypesetStep[]>>;

/** The faces that formulas are set in. */
const faces = ['1em KaTeX_Main', 'bold 1em KaTeX_Main', 'italic 1em KaTeX_Math'];

/**
 * The formulas, or none when they cannot be had. Their faces are there first, so that no formula changes
 * its width after it has appeared.
 */
export async function loadTypeset(address: string): Promise<Typeset> {
	try {
		const [response] = await Promise.all([
			fetch(address),
			Promise.allSettled(faces.map((face) => document.fonts.load(face)))
		]);
		return response.ok ? ((await response.json()) as Typeset) : {};
	} catch {
		return {};
	}
}
