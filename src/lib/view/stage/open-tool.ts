/** Opens a tool by its key: for the node that pointer or focus rests on, else for that of the step. */
import type { Command } from '#lib/player/index.ts';
import type { ToolKind, Workbench } from '#lib/workbench/index.ts';

const kinds: Readonly<Partial<Record<Command, ToolKind>>> = {
	inspect: 'inspect',
	wiggle: 'wiggle',
	'all-paths': 'paths'
};

/** Opens the tool that a command asks for; where it is none for the node, all that is known of the node. */
export function openTool(workbench: Workbench, command: Command): void {
	const kind = kinds[command];
	if (!kind) return;
	const { tools, highlight, frame, graph } = workbench;
	const lit = highlight?.kind === 'node' ? highlight.node : null;
	const id = lit ?? tools.tool?.node ?? frame.step?.node ?? graph.output;
	const node = id === null ? undefined : graph.nodes[id];
	if (!node) return;
	const isFor =
		kind === 'inspect' ||
		(kind === 'wiggle' ? node.kind !== 'operation' : node.kind !== 'constant');
	tools.tool = { kind: isFor ? kind : 'inspect', node: node.id };
}
