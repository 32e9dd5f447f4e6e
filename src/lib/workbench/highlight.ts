/** What lights up on the page because pointer or focus rests on something that belongs to it. */
import type { EdgeId, NodeId } from '#lib/autodiff/index.ts';

/** The node or edge that lights up in the graph, the formula and the text at once; a path only in the graph. */
export type Highlight =
	| { readonly kind: 'node'; readonly node: NodeId }
	| { readonly kind: 'edge'; readonly edge: EdgeId }
	| {
			readonly kind: 'path';
			readonly nodes: ReadonlySet<NodeId>;
			readonly edges: ReadonlySet<EdgeId>;
	  };
