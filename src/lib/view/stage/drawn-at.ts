/** Which part of the drawing an event is about: boxes and routes carry the number of what they draw. */
import type { EdgeId, NodeId } from '#lib/autodiff/index.ts';

/** The node whose box the target belongs to; null for none. */
export const drawnNodeAt = (target: EventTarget | null): NodeId | null => numberAt(target, 'node');

/** The edge whose route the target belongs to; null for none. */
export const drawnEdgeAt = (target: EventTarget | null): EdgeId | null => numberAt(target, 'edge');

function numberAt(target: EventTarget | null, kind: 'node' | 'edge'): number | null {
	const element = (target as Element | null)?.closest<SVGElement>(`[data-${kind}]`);
	return element ? Number(element.dataset[kind]) : null;
}
