/**
 * The only door to elkjs. While prerendering and in Node it runs in the process itself; in a browser it
 * runs in a worker of its own, and is loaded only when a reader's own program must be laid out.
 */
import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** Lays out an ELK graph. Rejects when ELK refuses the graph or cannot be loaded. */
export async function runElk(graph: ElkNode): Promise<ElkNode> {
	engine ??= startEngine().catch((error: unknown) => {
		// A lost connection while loading must not last for ever.
		engine = undefined;
		throw error;
	});
	const elk = await engine;
	return elk.layout(graph);
}

interface Engine {
	layout(graph: ElkNode): Promise<ElkNode>;
}

let engine: Promise<Engine> | undefined;

/**
 * The condition is known while bundling, so that only one half reaches a bundle; run without a bundler
 * there is no `import.meta.env` at all.
 */
async function startEngine(): Promise<Engine> {
	if (import.meta.env?.SSR === false) {
		const [{ default: Elk }, { default: workerUrl }] = await Promise.all([
			import('elkjs/lib/elk-api.js'),
			import('elkjs/lib/elk-worker.min.js?url')
		]);
		return new Elk({ workerUrl, workerFactory: (url) => new Worker(trusted(url ?? '')) });
	}
	const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
	return new Elk();
}

/** Where Trusted Types are required, a worker's address must come from a policy, made once by this name. */
function trusted(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('stepgrad-worker', { createScriptURL: (own) => own });
	return policy ? policy.createScriptURL(url) : url;
}

let policy: Policy | undefined;

interface Policy {
	createScriptURL(url: string): string;
}

interface TrustedTypes {
	createPolicy(name: string, rules: Policy): Policy;
}
