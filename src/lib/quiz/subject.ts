/** What a question about the next step can be made from. */
import { frameAt, type ContributionStep, type Step, type Trace } from '#lib/autodiff/index.ts';
import { plainName, stepSentence, type Language } from '#lib/notation/index.ts';
import { explainMistake } from './explain-mistake.ts';
import { gradMistakes, partMistakes, seedMistakes } from './grad-mistakes.ts';
import { messages } from './messages/index.ts';
import { distinctMistakes, type Mistake } from './mistake.ts';
import type { Subject } from './question.ts';
import { toleranceFor } from './tolerance.ts';
import { updateMistakes } from './update-mistakes.ts';
import { valueMistakes } from './value-mistakes.ts';

/** The subject of the step after a position; null where there is none that can be asked about. */
export function subjectAt(trace: Trace, position: number, language: Language): Subject | null {
	const step = trace.steps[position];
	const answer = step && answerOf(step);
	if (!step || answer == null || !Number.isFinite(answer)) return null;
	const text = messages[language];
	const name = (node: number) => plainName(trace.graph, node);
	const mistakes = mistakesAbout(trace, step);
	return {
		...{ trace, step, answer, language, text, name },
		frame: frameAt(trace, position),
		mistakes: distinctMistakes(answer, toleranceFor(answer) / 2, mistakes),
		what: whatOf(step, text.asked, name),
		explanation: stepSentence(trace, position + 1, language),
		explain: ({ reason }) => explainMistake(trace.graph, reason, language)
	};
}

/** The number that a step brings: of a sum of several parts the part, and the whole with the last one. */
function answerOf(step: Step): number | null {
	if (step.kind === 'forward') return step.value;
	if (step.kind === 'contribution') return isPart(step) ? step.amount : step.after;
	return step.before === null && step.kind === 'update' ? null : step.after;
}

function isPart({ part, parts }: ContributionStep): boolean {
	return part < parts;
}

function mistakesAbout(trace: Trace, step: Step): readonly Mistake[] {
	const { node } = step;
	switch (step.kind) {
		case 'forward':
			return valueMistakes(trace, step);
		case 'contribution':
			return isPart(step) ? partMistakes(trace, step) : gradMistakes(trace, node, step.pass);
		case 'seed':
			return seedMistakes(trace, step);
		case 'update':
			return updateMistakes(trace, step);
	}
}

function whatOf(step: Step, text: Asked, name: (node: number) => string): string {
	if (step.kind === 'forward') return text.value(name(step.node));
	if (step.kind === 'update') return text.updated(name(step.node));
	if (step.kind !== 'contribution' || !isPart(step)) return text.grad(name(step.node));
	return text.part(name(step.consumer), name(step.node));
}

type Asked = Subject['text']['asked'];
