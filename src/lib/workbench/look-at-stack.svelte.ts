/** A stack is looked at from when the reader is offered to draw it as one: until then nothing is known of it. */
import { StackView } from './stack-view.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/**
 * The view of the workbench's stacks, which is opened with the first call. It lives as long as the
 * workbench: the picture that asked for it goes with its program, and the view stays.
 */
export function lookAtStack(workbench: Workbench): StackView {
	if (workbench.stacked) return workbench.stacked;
	const view = outliving(
		() => new StackView(() => ({ frame: workbench.triedFrame, drawn: workbench.drawnStack }))
	);
	workbench.stacked = view;
	return view;
}

/** Makes what must not end with the component that is being built; without a browser nothing ends. */
function outliving<T extends object>(make: () => T): T {
	let made: T | null = null;
	$effect.root(() => void (made = make()));
	return made ?? make();
}
