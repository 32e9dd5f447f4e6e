/** What the turns of a loop are called: by what changes in them. */
import { namesIn } from './names.ts';
import type { Target } from './syntax.ts';

/** The loop variable; several with commas between. */
export function turnName(target: Target): string {
	return namesIn(target).join(', ');
}
