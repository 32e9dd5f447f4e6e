/**
 * `:wiggle[nudge w23 by 0.01]{leaf=w23 by=0.01 at="backward w23"}` leads to a step and nudges a leaf
 * there. It is a link by address: without script, and in another tab, it still names the step.
 */
import { textRuns } from '#lib/notation/index.ts';
import type { Directive } from './markdown.ts';
import { runsHtml } from './names-html.ts';
import type { Source } from './source.ts';

/** The HTML of such a link; its text is `label`, in which names are set as names. */
export function nudgeLinkHtml(source: Source, directive: Directive, label: string): string {
	const { leaf, by, at } = source.attributes(directive, { required: ['leaf', 'by', 'at'] });
	const node = source.node(directive, leaf);
	const { graph } = source.run.trace;
	if (graph.nodes[node]?.op !== null) {
		source.fail(directive, `“${leaf}” is no leaf.`, 'Only leaves can be nudged: leaf=w23.');
	}
	const step = Number(by.replace('−', '-'));
	if (!Number.isFinite(step) || step === 0) {
		source.fail(directive, `“${by}” is no step.`, 'Write a number other than 0: by=0.01.');
	}
	// A link leads away: the numbers after it are still those of where it stands.
	const { pass } = source;
	const { address } = source.step(directive, at);
	source.pass = pass;
	const { name } = source.sceneRun;
	const place = encodeURIComponent(name === '' ? address : `${name}:${address}`);
	const key = encodeURIComponent(source.run.addresses.keyOf(node));
	const text = runsHtml(textRuns(graph, label || leaf));
	return `<a class="tool-link" href="#step=${place}&amp;wiggle=${key}&amp;by=${step}">${text}</a>`;
}
