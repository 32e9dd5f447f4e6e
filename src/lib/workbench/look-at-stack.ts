/** A stack is looked at from when the reader is offered to draw it as one: until then nothing is known of it. */
import { StackView } from './stack-view.svelte.ts';
import type { Workbench } from './workbench.svelte.ts';

/** The view of the workbench's stacks, which is opened with the first call. */
export function lookAtStack(workbench: Workbench): StackView {
	workbench.stacked ??= new StackView(() => ({
		frame: workbench.triedFrame,
		drawn: workbench.drawnStack
	}));
	return workbench.stacked;
}
