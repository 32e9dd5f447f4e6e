/** Over two weights the loss is a landscape: a height for every place of a map. */
import { ticksOf, type Axis } from './curve.ts';
import type { Objective, Weights } from './objective.ts';

/** Heights on a grid over two weights. */
export interface Surface {
	/** The numbers of the first weight, which goes to the right. */
	readonly columns: readonly number[];
	/** The numbers of the second weight, which goes up. */
	readonly rows: readonly number[];
	/** The value at `rows[j]` and `columns[i]` is `values[j][i]`. */
	readonly values: readonly (readonly number[])[];
}

/** The landscape over two weights; all other weights stay as they are in `frozen`. */
export function surfaceOver(objective: Objective, frozen: Weights, right: Axis, up: Axis): Surface {
	const columns = ticksOf(right);
	const rows = ticksOf(up);
	const values = rows.map((row) => {
		const weights = frozen.with(up.index, row);
		return columns.map((column) => objective.value(weights.with(right.index, column)));
	});
	return { columns, rows, values };
}
