/** What a kind of figure is while a lesson is built: its attributes, and the numbers that it computes. */
import type { Frame, NodeId } from '#lib/autodiff/index.ts';
import type { AttributeReader } from './attribute-reader.ts';
import type { Figure } from './figure.ts';

/** Everything that reads one kind of figure. Adding a kind is adding one such record and one component. */
export interface FigureKind<Kind extends Figure> {
	readonly required: readonly string[];
	readonly optional: readonly string[];
	read(attributes: AttributeReader): Kind;
	/** The nodes whose values it shows: no question about them may still be open. */
	watches(figure: Kind): readonly NodeId[];
	/** Every number that it computes, for prose to refer to. */
	facts(figure: Kind, frame: Frame): readonly number[];
}
