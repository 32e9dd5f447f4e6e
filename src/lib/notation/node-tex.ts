/** The name of a node in TeX; apart from its plain name, which the stage needs without any formula. */
import type { Graph, NodeId } from '#lib/autodiff/index.ts';
import { expressionTex } from './expression-tex.ts';
import { groupNumber } from './grouping.ts';
import { literalText } from './naming.ts';
import { numberTex } from './writer.ts';

/** `plainName` in TeX: `w_{23}`, `w_{23} x_{3}`, `{\times}_{3}`. */
export function nodeTex(graph: Graph, node: NodeId): string {
	return expressionTex(graph, node, (constant, place) =>
		numberTex(groupNumber(literalText(graph.nodes[constant]?.literal ?? NaN), place))
	).tex;
}
