/**
 * The whole chain: a gradient as the product of the local derivatives along its path from the output,
 * or, where a value is used more than once, as the sum of such products over its paths.
 */
import type { NodeId, Trace } from '#lib/autodiff/index.ts';
import { chainAt, type Chain, type Factor } from './chain.ts';
import type { NumberPlace } from './grouping.ts';
import type { Language } from './language.ts';
import { messages } from './messages/index.ts';
import { formatFixed } from './number.ts';
import type { PathPart } from './paths.ts';
import { sentenceName } from './spoken-operation.ts';
import { termsAt, type Terms } from './terms.ts';
import { makeFormula, type Formula, type Target, type Writer } from './writer.ts';

/**
 * The whole chain to the node of a backward step, contracted to named nodes, once its last part has
 * arrived; null where there is nothing more to say than the step's own formula says.
 */
export function chainFormula(trace: Trace, position: number, language: Language): Formula | null {
	const chain = chainAt(trace, position);
	if (!chain) return null;
	return makeFormula(
		(writer) => writeChain(chain, termsAt(trace, position, language, writer), writer, language),
		speakChain(chain, (node) => sentenceName(trace, node), language)
	);
}

function writeChain(chain: Chain, terms: Terms, writer: Writer, language: Language): string {
	const { output, node, paths, more, products } = chain;
	const { morePaths } = messages[language].spoken;
	const rest = more === 0 ? '' : ` + \\cdots ${writer.words(`(${morePaths(more)})`)}`;
	const stage = (write: (part: PathPart, place: NumberPlace) => string) =>
		paths
			.map((path, row) =>
				path
					.map((part, index) => part && write(part, row + index === 0 ? 'open' : 'factor'))
					.map((tex) => tex ?? '\\cdots')
					.join(' \\cdot ')
			)
			.join(' + ') + rest;

	const stages = [
		writer.stage('symbolic', terms.grad(output, node)),
		writer.stage(
			'symbolic',
			stage((part) => terms.local(part.consumer, part.operand, targetOf(part)))
		),
		writer.stage(
			'substituted',
			stage((part, place) => terms.number('local', targetOf(part), part.derivative, place))
		)
	];
	if (products.length > 1 && more === 0) {
		const sum = products.map((product, row) =>
			terms.number('grad', { node }, product, row === 0 ? 'open' : 'factor')
		);
		stages.push(writer.stage('substituted', sum.join(' + ')));
	}
	stages.push(writer.stage('result', terms.number('grad', { node }, chain.result)));
	return stages.join(' = ');
}

function speakChain(chain: Chain, name: (node: NodeId) => string, language: Language): string {
	const { output, node, paths, more, products, result } = chain;
	const { derivative, equals, times, plus, morePaths } = messages[language].spoken;
	const fixed = (number: number) => formatFixed(number, language);
	const rest = more === 0 ? [] : [morePaths(more)];
	const stage = (say: (part: PathPart) => string) => {
		const spoken = (part: Factor) => (part ? say(part) : '…');
		return [...paths.map((path) => path.map(spoken).join(times)), ...rest].join(plus);
	};
	return [
		derivative(name(output), name(node)),
		stage((part) => derivative(name(part.consumer), name(part.operand))),
		stage((part) => fixed(part.derivative)),
		...(products.length > 1 && more === 0 ? [products.map(fixed).join(plus)] : []),
		fixed(result)
	].join(equals);
}

function targetOf({ edge, operand }: PathPart): Target {
	return edge === null ? { node: operand } : { edge };
}
