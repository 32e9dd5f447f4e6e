/** Fetches the typeset formulas of a lesson; without them the stage writes its formulas in plain words. */
import type { TypesetStep } from '#lib/lessons/index.ts';

/** The formulas by position, or null when they cannot be had. */
export async function loadTypeset(address: string): Promise<readonly TypesetStep[] | null> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as readonly TypesetStep[]) : null;
	} catch {
		return null;
	}
}
