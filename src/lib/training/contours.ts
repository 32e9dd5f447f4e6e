/**
 * A contour joins places of equal height, as on a hiker's map. It is found cell by cell: where one
 * corner of a grid cell lies below the level and the next above, the line passes between them
 * ("marching squares": Lorensen and Cline 1987, in two dimensions).
 */
import type { Surface } from './surface.ts';

/** A place on the map: the first weight to the right, the second up. */
export type Place = readonly [right: number, up: number];

/** The contour of one level: lines of places; a closed one ends where it began. */
export type Contour = readonly (readonly Place[])[];

/** The contour of a surface at a level. Cells with a corner that is infinite or undefined have none. */
export function contourAt(surface: Surface, level: number): Contour {
	const { columns, rows } = surface;
	const places = new Map<Side, Place>();
	const next = new Map<Side, Side[]>();
	const join = (one: Side, other: Side) => {
		next.set(one, [...(next.get(one) ?? []), other]);
		next.set(other, [...(next.get(other) ?? []), one]);
	};
	for (let row = 0; row + 1 < rows.length; row++) {
		for (let column = 0; column + 1 < columns.length; column++) {
			const { crossings, isMiddleLikeFirst } = crossingsOf(surface, level, column, row);
			for (const { side, place } of crossings) places.set(side, place);
			const [first, second, third, fourth] = crossings.map(({ side }) => side);
			if (first === undefined || second === undefined) continue;
			if (third === undefined || fourth === undefined) join(first, second);
			else {
				join(first, isMiddleLikeFirst ? second : fourth);
				join(third, isMiddleLikeFirst ? fourth : second);
			}
		}
	}
	return linesOf(next).map((line) => line.flatMap((side) => [places.get(side) ?? [NaN, NaN]]));
}

/** A side of grid cells, named by its direction and its lower left corner; two cells share it. */
type Side = string;

/** Where the contour crosses the sides of a cell: bottom, right, top, left. */
function crossingsOf(surface: Surface, level: number, column: number, row: number) {
	const corner = (right: number, up: number) => ({
		place: [surface.columns[column + right] ?? NaN, surface.rows[row + up] ?? NaN] as const,
		height: surface.values[row + up]?.[column + right] ?? NaN
	});
	const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
	const names = [
		`right ${column} ${row}`,
		`up ${column + 1} ${row}`,
		`right ${column} ${row + 1}`,
		`up ${column} ${row}`
	];
	const middle = corners.reduce((sum, { height }) => sum + height / 4, 0);
	if (!Number.isFinite(middle)) return { crossings: [], isMiddleLikeFirst: false };
	const crossings = names.flatMap((side, index) => {
		// Each side is cut from its lower left end, so that both its cells find the same place.
		const ends = [corners[index], corners[(index + 1) % 4]];
		const [from, to] = index < 2 ? ends : ends.toReversed();
		if (!from || !to || from.height >= level === to.height >= level) return [];
		const part = (level - from.height) / (to.height - from.height);
		const place: Place = [
			from.place[0] + (to.place[0] - from.place[0]) * part,
			from.place[1] + (to.place[1] - from.place[1]) * part
		];
		return [{ side, place }];
	});
	// In a saddle the middle decides which corners hang together: the first with the third, or not.
	const isMiddleLikeFirst = middle >= level === (corners[0]?.height ?? NaN) >= level;
	return { crossings, isMiddleLikeFirst };
}

/** Walks from side to side: the open lines from their ends first, then the closed ones. */
function linesOf(next: ReadonlyMap<Side, readonly Side[]>): readonly (readonly Side[])[] {
	const isSeen = new Set<Side>();
	const walk = (start: Side) => {
		const line: Side[] = [];
		let side: Side | undefined = start;
		while (side !== undefined) {
			line.push(side);
			isSeen.add(side);
			side = next.get(side)?.find((other) => !isSeen.has(other));
		}
		const isClosed = line.length > 2 && next.get(line.at(-1) ?? '')?.includes(start);
		return isClosed ? [...line, start] : line;
	};
	const ends = [...next.keys()].filter((side) => next.get(side)?.length === 1);
	return [...ends, ...next.keys()].flatMap((side) => (isSeen.has(side) ? [] : [walk(side)]));
}
