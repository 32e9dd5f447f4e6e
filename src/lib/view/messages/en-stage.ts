/** The texts of the stage in English: graph, formula panel, transport and help. */
import type { Granularity } from '#lib/player/index.ts';

/** What the stage says in English; its shape is the contract for all other languages. */
export const enStage = {
	stage: {
		label: 'Stage: graph, formula and controls',
		graph: (nodes: number, edges: number) => `Graph with ${nodes} nodes and ${edges} edges`,
		graphHelp:
			'Arrow keys walk from node to node: left to an operand, right to a consumer. Enter opens a node.',
		legend: {
			value: 'value',
			grad: 'gradient',
			local: 'local derivative',
			parameter: 'parameter'
		},
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		showWhole: 'Show the whole graph',
		follow: 'Follow the step',
		step: (position: number, length: number, phase: string | null) =>
			`${phase === null ? 'Step' : `${phase} · step`} ${position} of ${length}`,
		pass: (pass: number) => `Pass ${pass}`,
		start: 'Start',
		waiting: (count: number) => `waiting for ${count} more`,
		partOf: (part: number, parts: number) => `${part} of ${parts}`,
		notNarrated:
			'Part of the page could not be loaded, so this step cannot be described. Reload the page to try again.',
		held: 'The stage waits: answer the question in the text first, or choose “show me”.',
		toQuestion: 'Go to the question',
		wholeChain: (output: string, node: string) => `the whole chain from ${output} to ${node}`,
		copyLatex: 'Copy LaTeX',
		wiggle: (name: string) => `Wiggle ${name}`,
		allPaths: 'All paths',
		copied: 'Copied',
		copyFailed: 'The browser does not allow copying. Select the text here:',
		asTable: 'As a table',
		blanks: 'Blanks',
		quizMe: 'Quiz me',
		share: 'Share',
		moreOfStep: 'More of this step',
		lessOfStep: 'Less',
		kind: {
			input: 'input',
			parameter: 'parameter',
			constant: 'constant',
			operation: 'operation'
		},
		notYet: 'not yet',
		none: '–',
		unknownStep: (address: string) =>
			`This link names a step that the lesson does not have (${address}). Here is the nearest one.`
	},
	node: {
		describe: (name: string, kind: string, value: string, grad: string) =>
			`${name}, ${kind}, value ${value}, gradient ${grad}`
	},
	transport: {
		label: 'Steps',
		first: 'First step',
		back: 'One step back',
		play: 'Play',
		pause: 'Pause',
		next: 'One step on',
		last: 'Last step',
		finishPhase: 'Finish this phase',
		position: 'Position in the trace',
		positionText: (position: number, length: number, sentence: string) =>
			`Step ${position} of ${length}. ${sentence}`,
		speed: 'Speed',
		speedFactor: (factor: number) => `${factor}×`,
		granularity: 'Step by',
		granularityName: { operation: 'operation', phase: 'phase', pass: 'pass' } satisfies Record<
			Granularity,
			string
		>,
		help: 'Keys and help'
	}
};
