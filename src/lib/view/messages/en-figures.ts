/** The texts of figures in English. They are loaded with the figures of a lesson. */

/** What figures say in English; its shape is the contract for all other languages. */
export const enFigures = {
	asTable: 'As a table',
	coveredUntil: 'Only the point is shown until you have answered the question below.',
	showCovered: 'Show the whole picture',
	run: {
		rate: 'Rate η',
		stop: 'Stop after step',
		slider: 'Slide to choose',
		ran: (chosen: string) => `With ${chosen}:`
	},
	curve: {
		label: (nodes: string, leaf: string) => `Curve of ${nodes} over ${leaf}`,
		place: (leaf: string, value: string) => `${leaf} = ${value}`,
		slope: 'slope',
		lowest: 'lowest'
	},
	map: {
		label: (node: string, leaves: string) => `Map of ${node} over ${leaves}`,
		method: 'method',
		uphill: 'uphill',
		gradient: 'gradient',
		length: 'length',
		direction: 'direction',
		tried: (count: number, degrees: string, value: string) =>
			`Of ${count} directions tried, ${degrees}° climbs most: to ${value}.`,
		flat: (length: string) => `steps until the gradient is shorter than ${length}`
	},
	chain: {
		label: (leaf: string, end: string) => `How a nudge of ${leaf} reaches ${end}`,
		nudge: (leaf: string) => `nudge ${leaf} by`,
		factor: 'factor',
		promised: 'promised',
		happened: 'happened',
		difference: 'happened minus promised'
	},
	decision: {
		label: (node: string, threshold: string) => `The rule “yes if ${node} is above ${threshold}”`,
		yes: 'yes',
		no: 'no',
		says: 'rule',
		happened: 'in truth',
		isRight: 'right',
		isWrong: 'wrong',
		rightOf: (right: number, all: number) => `${right} of ${all}`
	},
	fit: {
		label: (degree: number) => `Points and the best polynomial of degree ${degree}`,
		degree: 'degree',
		weights: 'weights',
		seenLoss: 'training loss',
		unseenLoss: 'loss on unseen',
		seen: 'trained on',
		unseen: 'unseen',
		at: (x: string) => `at ${x}`
	},
	walk: {
		lines: (nodes: string) => `${nodes} over the steps of gradient descent`,
		descent: (node: string, leaf: string) => `Walk down the curve of ${node} over ${leaf}`,
		rate: (rate: string) => `rate ${rate}`,
		rates: 'rate',
		step: 'step',
		steps: 'steps',
		stepOf: (step: number, last: number) => `step ${step} of ${last}`,
		back: 'One step back',
		on: 'One step on',
		after: (step: number) => `after ${step}`,
		below: (node: string, target: string) => `steps to ${node} < ${target}`,
		never: 'never',
		outside: 'It has left the picture.',
		broken: (step: number, node: string) =>
			`It breaks in step ${step}: ${node} is larger than the largest number that a computer holds here, about 1.8 · 10³⁰⁸.`
	}
};

/** The texts that figures have in every language. */
export type FigureMessages = typeof enFigures;
