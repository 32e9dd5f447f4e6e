/**
 * The only door to elkjs. While prerendering and in Node it runs in the process itself; in a browser it
 * runs in a worker of its own, and is loaded only when a reader's own program must be laid out.
 */
import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** Lays out an ELK graph. Rejects when ELK refuses the graph. */
export async function runElk(graph: ElkNode): Promise<ElkNode> {
	const elk = await (engine ??= startEngine());
	return elk.layout(graph);
}

let engine: Promise<{ layout(graph: ElkNode): Promise<ElkNode> }> | undefined;

async function startEngine() {
	const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
	return new Elk();
}
