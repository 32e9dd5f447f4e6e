/**
 * A plot's geometry: which pixel a number has, and where the ticks of its axes stand. Made once from the
 * size and the ranges; what is drawn in it asks for pixels.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { formatShort, type Language } from '#lib/notation/index.ts';

/** The two ends of an axis. */
export type Ends = readonly [from: number, to: number];

/** A mark at an axis: its pixel and its text. */
export interface Tick {
	readonly at: number;
	readonly label: string;
}

/** A plot with its scales, in pixels. */
export interface Plot {
	readonly width: number;
	readonly height: number;
	/** The area between the axes. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	x(number: number): number;
	y(number: number): number;
	/** The number at a pixel, within the axis. */
	xAt(pixel: number): number;
	yAt(pixel: number): number;
	/** A number moved into the axis where it lies outside. */
	clampX(number: number): number;
	clampY(number: number): number;
	/** The middle of a label that wants to stand at a pixel, moved so that its half fits on either side. */
	middleOf(pixel: number, half: number): number;
}

/** What a plot is made from. */
export interface PlotShape {
	readonly width: number;
	readonly height: number;
	readonly x: Ends;
	readonly y: Ends;
	readonly language: Language;
	/** Room for labels to the right of the area. */
	readonly labelRoom?: number;
	/** Whether equal factors are equally far apart on the value axis. */
	readonly isLog?: boolean;
}

/** How wide a character of a tick's label is, and what stands around the area. */
const characterWidth = 6.7;
const margin = { top: 26, bottom: 40, gap: 8, right: 12 };

/** Lays a plot out. */
export function plotOf({ width, height, x, y, language, labelRoom = 0, isLog }: PlotShape): Plot {
	const yScale = (isLog ? scaleLog() : scaleLinear()).domain(y);
	const written = yScale.ticks(isLog ? 4 : 5).filter((tick) => !isLog || isPowerOfTen(tick));
	const labels = written.map((tick) => formatShort(tick, language));
	const left = Math.max(...labels.map(({ length }) => length), 2) * characterWidth + margin.gap;
	const right = width - margin.right - labelRoom;
	const [top, bottom] = [margin.top, height - margin.bottom];
	const xScale = scaleLinear().domain(x).range([left, right]);
	yScale.range([bottom, top]);
	const clamp = ([from, to]: Ends, number: number) => Math.min(Math.max(number, from), to);
	return {
		...{ width, height, left, right, top, bottom },
		xTicks: xScale
			.ticks(width < 300 ? 5 : 7)
			.map((tick) => ({ at: xScale(tick), label: formatShort(tick, language) })),
		yTicks: written.map((tick, index) => ({ at: yScale(tick), label: labels[index] ?? '' })),
		x: (number) => xScale(number),
		y: (number) => yScale(number),
		xAt: (pixel) => clamp(x, xScale.invert(pixel)),
		yAt: (pixel) => clamp(y, yScale.invert(pixel)),
		clampX: (number) => clamp(x, number),
		clampY: (number) => clamp(y, number),
		middleOf: (pixel, half) => clamp([left + half, right - half], pixel)
	};
}

/** The path through some places; it stops where a number is infinite or undefined. */
export function pathThrough(
	plot: Plot,
	places: readonly (readonly [x: number, y: number])[],
	isSmooth = false
): string {
	const draw = line<readonly [number, number]>()
		.defined(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
		// A number far outside would be a pixel that no browser draws.
		.x(([x]) => bounded(plot.x(x)))
		.y(([, y]) => bounded(plot.y(y)));
	if (isSmooth) draw.curve(curveMonotoneX);
	return draw([...places]) ?? '';
}

/** The ends of an axis that show all of some numbers, with room around them and easy numbers at the ends. */
export function endsAround(
	numbers: readonly number[],
	low: number | null,
	high: number | null
): Ends {
	const finite = numbers.filter(Number.isFinite);
	const from = low ?? Math.min(...finite);
	const to = high ?? Math.max(...finite);
	if (!(from < to)) return [from - 1 || -1, to + 1 || 1];
	const [niceFrom = from, niceTo = to] = scaleLinear().domain([from, to]).nice(5).domain();
	return [low ?? niceFrom, high ?? niceTo];
}

/** The ends of an axis of equal factors: powers of ten around the numbers above 0. */
export function logEndsAround(
	numbers: readonly number[],
	low: number | null,
	high: number | null
): Ends {
	const positive = numbers.filter((number) => number > 0 && Number.isFinite(number));
	const [least, most] = [Math.min(...positive), Math.max(...positive)].map(Math.log10);
	const from = low ?? 10 ** Math.floor(least ?? 0);
	const to = high ?? 10 ** Math.ceil(most ?? 0);
	return from < to ? [from, to] : [from / 10, from * 10];
}

/**
 * Places for labels near where they want to stand, at least a distance apart, in their order from the
 * top. All of them move up where the last would stand below a floor.
 */
export function spread(
	wanted: readonly number[],
	distance: number,
	floor = Infinity
): readonly number[] {
	const order = wanted
		.map((_at, index) => index)
		.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
	const places = [...wanted];
	order.forEach((index, rank) => {
		const above = order[rank - 1];
		if (above === undefined) return;
		places[index] = Math.max(places[index] ?? 0, (places[above] ?? 0) + distance);
	});
	order.toReversed().forEach((index, rank) => {
		places[index] = Math.min(places[index] ?? 0, floor - rank * distance);
	});
	return places;
}

/** A number on the steps of a handle, without the noise of its last digits. */
export function onStep(number: number, step: number): number {
	return Number((Math.round(number / step) * step).toPrecision(12));
}

function bounded(pixel: number): number {
	return Math.round(Math.min(Math.max(pixel, -2000), 4000) * 100) / 100;
}

function isPowerOfTen(number: number): boolean {
	return Math.abs(Math.log10(number) % 1) < 1e-9;
}
