/**
 * Reads a figure: a picture beside the graph that the numbers on the stage draw. Every number that it
 * computes is a fact of the lesson, so that prose can speak of it and cannot be wrong about it.
 */
import { frameAt } from '#lib/autodiff/index.ts';
import type { FigureBlock } from '../lesson.ts';
import { listed } from '../content-error.ts';
import type { Container } from '../markdown.ts';
import type { Prose } from '../prose.ts';
import { sceneAttributes } from '../scenes.ts';
import { AttributeReader } from './attribute-reader.ts';
import { chain } from './chain.ts';
import { contour } from './contour.ts';
import { curve } from './curve.ts';
import { decision } from './decision.ts';
import { descent } from './descent.ts';
import type { Figure, FigureKindName } from './figure.ts';
import type { FigureKind } from './figure-kind.ts';
import { fit } from './fit.ts';
import { lines } from './lines.ts';

const kinds: { readonly [Kind in FigureKindName]: FigureKind<Extract<Figure, { kind: Kind }>> } = {
	chain,
	contour,
	curve,
	decision,
	fit,
	lines,
	descent
};
const common = ['id', 'at', 'until', 'x', 'y', ...sceneAttributes] as const;

/** Reads a `figure` block; what it encloses is its caption. */
export function readFigure(prose: Prose, container: Container): FigureBlock {
	const { source } = prose;
	const name = container.attributes?.['kind'] ?? '';
	if (!isKind(name)) {
		return source.fail(
			container,
			`There is no kind of figure “${name}”.`,
			`Write {kind=…}: ${listed(Object.keys(kinds))}.`
		);
	}
	const kind = kinds[name] as FigureKind<Figure>;
	const given = source.attributes(container, {
		required: ['kind', ...kind.required],
		optional: [...common, ...kind.optional]
	});
	if (container.children.length === 0) {
		source.fail(container, 'The figure has no caption.', 'Say in it what is seen.');
	}
	const attributes = new AttributeReader(source, container, given);
	const figure = kind.read(attributes);
	const { addresses, trace } = source.run;
	const since = kind
		.watches(figure)
		.map((node) => addresses.positionOf(`forward ${addresses.keyOf(node)}`) ?? 0);
	const shown = Math.max(0, ...since);
	const position = given.at ? source.step(container, given.at).position : shown;
	prose.mention(container, shown);
	const id = given.id ? source.claim(container, given.id) : source.claimNext('figure');
	source.whole.addFacts(id, kind.facts(figure, frameAt(trace, position)));
	const { until } = given;
	if (until !== undefined) source.whole.later(() => checkQuestion(prose, container, until));
	return {
		kind: 'figure',
		id,
		captionHtml: prose.html(container.children),
		scene: source.scene,
		position,
		until: until ?? null,
		titles: { x: given.x ?? null, y: given.y ?? null },
		figure
	};
}

function isKind(name: string): name is FigureKindName {
	return Object.hasOwn(kinds, name);
}

function checkQuestion({ source }: Prose, container: Container, id: string): void {
	if (source.whole.hasQuestion(id)) return;
	source.fail(container, `No question has the id “${id}”.`, 'Name a :::predict: until=largest.');
}
