/** The texts of the help in English, loaded with it. */
import type { Command } from '#lib/player/index.ts';

/** What the help says in English; its shape is the contract for all other languages. */
export const enHelp = {
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
		inspect: 'inspect the node',
		wiggle: 'wiggle it',
		'all-paths': 'all its paths to the output',
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
		i: 'i',
		w: 'w',
		a: 'a',
		'?': '?'
	} as Record<string, string>,
	shift: 'Shift',
	letterKeys: 'Single-letter keys (g, n, p, i, w, a, ?, and / to search)',
	graph: 'In the graph, arrow keys walk along its edges, Enter opens a node, Escape leaves.',
	point: 'Point at a term, a node or an edge: what belongs together lights up.'
};

/** The texts that every language of the help has. */
export type HelpMessages = typeof enHelp;
