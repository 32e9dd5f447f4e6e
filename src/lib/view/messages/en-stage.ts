/** The texts of the stage in English: graph, formula panel, transport and help. */
import type { Command, Granularity } from '#lib/player/index.ts';

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
		copied: 'Copied',
		copyFailed: 'The browser does not allow copying. Select the text here:',
		structure: 'The graph as a table',
		asTable: 'As a table',
		blanks: 'Blanks',
		quizMe: 'Quiz me',
		moreOfStep: 'More of this step',
		lessOfStep: 'Less',
		structureColumns: {
			node: 'Node',
			kind: 'Kind',
			operands: 'Computed from (local derivative)',
			consumers: 'Used by',
			value: 'Value',
			grad: 'Gradient'
		},
		kind: {
			input: 'input',
			parameter: 'parameter',
			constant: 'constant',
			operation: 'operation'
		},
		notYet: 'not yet',
		none: '–',
		edited: (names: string) => `Changed: ${names}. The text speaks of the original numbers.`,
		chosen: 'This program chooses its way by its numbers. Shown is the way that was recorded.',
		discardEdits: 'Back to the original',
		restoreEdits: 'Undo: bring my numbers back',
		unknownStep: (address: string) =>
			`This link names a step that the lesson does not have (${address}). Here is the nearest one.`
	},
	node: {
		describe: (name: string, kind: string, value: string, grad: string) =>
			`${name}, ${kind}, value ${value}, gradient ${grad}`,
		value: 'Value',
		grad: 'Gradient',
		set: 'Set',
		close: 'Close',
		newValue: (name: string) => `New value of ${name}`,
		editHint: 'Type a number, or drag sideways to slide it.',
		notANumber: (text: string) => `“${text}” is not a number. Write for example 0.5 or −2.`,
		original: (value: string) => `Original: ${value}`
	},
	gradientCheck: {
		title: 'Check by nudging',
		nudge: (name: string, nudge: string) => `${name} is moved by ${nudge} up and down.`,
		above: (output: string) => `${output}, moved up`,
		below: (output: string) => `${output}, moved down`,
		slope: 'Difference, per distance',
		backpropagation: 'Backpropagation says'
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
	},
	help: {
		title: 'Keys',
		close: 'Close',
		commands: {
			next: 'one step on',
			back: 'one step back',
			'next-phase': 'to the end of the phase',
			'previous-phase': 'to the phase before',
			'next-pass': 'same step, next pass',
			'previous-pass': 'same step, pass before',
			'toggle-play': 'play or pause',
			first: 'first step',
			last: 'last step',
			'change-granularity': 'step by operation, phase or pass',
			'show-help': 'this help'
		} satisfies Record<Command, string>,
		keys: {
			ArrowRight: '→',
			ArrowLeft: '←',
			' ': 'Space',
			Home: 'Home',
			End: 'End',
			g: 'g',
			n: 'n',
			p: 'p',
			'?': '?'
		} as Record<string, string>,
		shift: 'Shift',
		letterKeys: 'Single-letter keys (g, n, p, ?, and / to search)',
		graph: 'In the graph, arrow keys walk along its edges, Enter opens a node, Escape leaves.',
		point: 'Point at a term, a node or an edge: what belongs together lights up.'
	}
};
