/** Says in a sentence what somebody did who came to a wrong number. */
import { opOf, type Graph, type NodeId } from '#lib/autodiff/index.ts';
import { plainName, type Language } from '#lib/notation/index.ts';
import { messages } from './messages/index.ts';
import type { Reason } from './mistake.ts';

/** The sentence for a mistake; it names nodes, and never the right number. */
export function explainMistake(graph: Graph, reason: Reason, language: Language): string {
	const text = messages[language];
	const name = (node: NodeId) => plainName(graph, node);
	switch (reason.kind) {
		case 'forgot-term':
			return text.forgotTerm(name(reason.missing));
		case 'sign-of-term':
			return text.signOfTerm(name(reason.term), reason.isAdded);
		case 'multiplied-terms':
			return text.multipliedTerms(name(reason.a), name(reason.b));
		case 'forgot-factor':
			return text.forgotFactor(name(reason.taken), name(reason.missing));
		case 'added-factors':
			return text.addedFactors(name(reason.a), name(reason.b));
		case 'swapped':
			return text.swapped(name(reason.a), name(reason.b));
		case 'forgot-op':
			return text.forgotOp(opOf(reason.op).symbol, name(reason.operand));
		case 'closed':
			return text.closed(name(reason.operand));
		case 'value-of':
			return text.valueOf(name(reason.node));
		case 'sign':
			return text.sign;
		case 'sign-inside':
			return text.signInside(name(reason.node));
		case 'forgot-local':
			return text.forgotLocal(name(reason.consumer), name(reason.node));
		case 'local-alone':
			return text.localAlone(name(reason.consumer), name(reason.node));
		case 'added-local':
			return text.addedLocal(name(reason.consumer));
		case 'own-side':
			return text.ownSide(name(reason.node), name(reason.other));
		case 'wrong-slope':
			return text.wrongSlope(opOf(reason.op).symbol, name(reason.consumer));
		case 'relu-open':
			return text.reluOpen(name(reason.operand));
		case 'relu-closed':
			return text.reluClosed(name(reason.operand));
		case 'forgot-path':
			return text.forgotPath(name(reason.consumer));
		case 'one-path':
			return text.onePath(name(reason.consumer));
		case 'multiplied-paths':
			return text.multipliedPaths;
		case 'value-for-grad':
			return text.valueForGrad(name(reason.node));
		case 'grad-of':
			return text.gradOf(name(reason.node));
		case 'other-upstream':
			return text.otherUpstream(name(reason.used), name(reason.consumer));
		case 'no-seed':
			return text.noSeed(name(reason.node));
		case 'uphill':
			return text.uphill(name(reason.node));
		case 'no-rate':
			return text.noRate(name(reason.node));
		case 'step-alone':
			return text.stepAlone(name(reason.node));
		case 'old-value':
			return text.oldValue(name(reason.node));
		case 'other-run':
			return text.otherRun(text.listed(reason.leaves.map(name)));
	}
}
