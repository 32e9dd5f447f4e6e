/** Does something again and again. */
import type { Clock } from '#lib/player/index.ts';

/** Calls back each time a span of milliseconds has passed; the returned function ends it. */
export function every(clock: Clock, span: number, action: () => void): () => void {
	let end = () => {};
	const again = () => {
		end = clock.after(span, () => {
			action();
			again();
		});
	};
	again();
	return () => end();
}
