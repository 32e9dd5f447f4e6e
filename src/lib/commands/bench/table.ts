/** Writes a comparison as a table: milliseconds of this machine, and the ratio, which is what counts. */
import type { Measurement } from './measure.ts';

/** The lines of a table; ratios are to the first row, above 1 where a row is faster. */
export function tableOf(title: string, measurements: readonly Measurement[]): string {
	const first = measurements[0]?.milliseconds ?? NaN;
	const rows = measurements.map(({ name, milliseconds }) => [
		name,
		`${significant(milliseconds)} ms`,
		`${significant(first / milliseconds)} ×`
	]);
	const widths = [0, 1, 2].map((column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	const lines = rows.map(
		([name = '', time = '', ratio = '']) =>
			`  ${name.padEnd(widths[0] ?? 0)}  ${time.padStart(widths[1] ?? 0)}  ${ratio.padStart(widths[2] ?? 0)}`
	);
	return [title, ...lines].join('\n');
}

function significant(number: number): string {
	return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}
