/** The texts of the stage's tools in English: inspector, nudge, all paths. Loaded with them. */
import type { ToolKind } from '#lib/workbench/index.ts';

/** What the tools say in English; its shape is the contract for all other languages. */
export const enTools = {
	label: (name: string, tool: string) => `${name} · ${tool}`,
	tools: 'Tools for this node',
	names: { inspect: 'Inspect', wiggle: 'Wiggle', paths: 'All paths' } satisfies Record<
		ToolKind,
		string
	>,
	close: 'Close',
	notYet: 'not yet computed',
	inspector: {
		value: 'Value',
		grad: 'Gradient',
		noGrad: 'none: a constant is not differentiated',
		given: 'given by the program',
		atStep: (step: number) => `step ${step}`,
		goTo: (step: number) => `Go to step ${step}`,
		copy: 'Copy the numbers',
		operation: 'Computed as',
		from: 'Computed from',
		uses: (count: number) =>
			count === 0 ? 'Used nowhere' : count === 1 ? 'Used once' : `Used ${count} times`,
		columns: { node: 'Node', local: 'Local derivative', amount: 'Contribution', step: 'Step' },
		open: (name: string) => `Inspect ${name}`,
		program: (line: number) => `Program, line ${line}`,
		madeHere: 'Made by this piece of the program',
		scope: 'Made in',
		call: (name: string, index: number) => `${name}(), call ${index}`,
		turn: (name: string, index: number) => `loop over ${name}, turn ${index}`
	},
	edit: {
		set: 'Set',
		newValue: (name: string) => `New value of ${name}`,
		hint: 'Type a number, or drag it sideways.',
		notANumber: (text: string) => `“${text}” is not a number. Write for example 0.5 or −2.`,
		original: (value: string) => `Original: ${value}`
	},
	check: {
		title: 'Check by nudging',
		nudge: (name: string, nudge: string) => `${name} is moved by ${nudge} up and down.`,
		above: (output: string) => `${output}, moved up`,
		below: (output: string) => `${output}, moved down`,
		slope: 'Difference, per distance',
		backpropagation: 'Backpropagation says',
		error: 'Relative error'
	},
	wiggle: {
		by: (name: string) => `Move ${name} by`,
		own: 'own',
		ownLabel: 'Own step, a number other than 0',
		up: 'up',
		down: 'down',
		direction: 'Direction',
		nudge: 'Nudge',
		again: 'Once more',
		keep: (name: string, value: string) => `Keep ${name} = ${value}`,
		notAStep: 'Write a number other than 0, for example 0.05.',
		promised: 'The gradient promises',
		happened: (output: string) => `What ${output} does`,
		difference: 'Difference',
		ofIt: (share: string) => `${share} of the change`,
		product: (grad: string, by: string, amount: string) => `${grad} × ${by} = ${amount}`,
		fromTo: (before: string, after: string) => `${before} → ${after}`,
		notNudged: 'Press “Nudge” and watch.',
		noneYet: (name: string) =>
			`No promise yet: the gradient of ${name} comes in the backward pass.`,
		waiting: (count: number) =>
			count === 1
				? 'No promise yet: one part of the gradient is still to come.'
				: `No promise yet: ${count} parts of the gradient are still to come.`,
		constant: 'No promise: a constant is not differentiated.',
		noOutput: (output: string) =>
			`${output} is not computed yet. The change goes as far as the run has come.`,
		nothing: (name: string) => `Nothing has been computed from ${name} yet.`,
		way: 'The change on its way',
		stays: 'stays',
		finding: (name: string, from: string, to: string) => `${name} is moved from ${from} to ${to}.`,
		findingOutcome: (output: string, happened: string) => `${output} changes by ${happened}.`,
		findingStays: (output: string) => `${output} stays as it is.`,
		findingPromise: (promised: string) => `The gradient promised ${promised}.`
	},
	paths: {
		count: (count: string, node: string, output: string) =>
			count === '1'
				? `1 path leads from ${node} to ${output}.`
				: `${count} paths lead from ${node} to ${output}.`,
		countless: (node: string, output: string) =>
			`More than 10³⁰⁰ paths lead from ${node} to ${output}.`,
		none: (node: string, output: string) => `No path leads from ${node} to ${output}.`,
		isOutput: (output: string) =>
			`${output} is the output itself: its gradient is 1, without any path.`,
		rule: 'Along a path the local derivatives are multiplied, over all paths the products are added.',
		waiting: 'The backward pass has not been everywhere yet: “?” is not computed yet.',
		firstOperand: 'first factor',
		secondOperand: 'second factor',
		more: (count: string) => `and ${count} more`,
		together: (sum: string) => `together ${sum}`,
		showMore: 'Show more',
		sum: (node: string) => `Added up: the gradient of ${node}`,
		copy: 'Copy LaTeX'
	}
};

/** The texts that every language of the tools has. */
export type ToolMessages = typeof enTools;
