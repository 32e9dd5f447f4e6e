/**
 * Least squares finds the weights for which the sum of squared errors is smallest, in one go. A matrix
 * is turned by mirrors (Householder reflections) until it is upper triangular; then the weights can be
 * read off from the last to the first. Mirrors keep lengths, and so the errors as they are.
 */

/**
 * The x for which |A·x − b|² is smallest, by QR (Golub and Van Loan, Matrix Computations, 5.3.2). `rows`
 * is A, with at least as many rows as columns. Throws if the columns do not determine x.
 */
export function solveLeastSquares(
	rows: readonly (readonly number[])[],
	targets: readonly number[]
): readonly number[] {
	const columns = rows[0]?.length ?? 0;
	if (rows.length < columns) {
		throw new Error(`${columns} weights need at least ${columns} points, not ${rows.length}.`);
	}
	// Each row carries its target along, so that a mirror turns both.
	const matrix = rows.map((row, index) => Float64Array.of(...row, targets[index] ?? NaN));
	const scale = Math.max(...rows.flat().map(Math.abs));
	for (let column = 0; column < columns; column++) mirror(matrix, column);
	const solution = new Float64Array(columns);
	for (let column = columns - 1; column >= 0; column--) {
		const row = matrix[column] ?? new Float64Array();
		const diagonal = row[column] ?? 0;
		if (Math.abs(diagonal) <= scale * Number.EPSILON * rows.length) {
			throw new Error('The points leave some weights open: two of them lie at one place.');
		}
		let rest = row[columns] ?? NaN;
		for (let later = column + 1; later < columns; later++) {
			rest -= (row[later] ?? 0) * (solution[later] ?? 0);
		}
		solution[column] = rest / diagonal;
	}
	return Array.from(solution);
}

/** Reflects all rows from `column` on so that the column becomes 0 below the diagonal. */
function mirror(matrix: readonly Float64Array[], column: number): void {
	const below = matrix.slice(column);
	const normal = below.map((row) => row[column] ?? 0);
	const length = Math.hypot(...normal);
	if (length === 0) return;
	// Away from 0, so that nothing cancels.
	normal[0] = (normal[0] ?? 0) + ((normal[0] ?? 0) < 0 ? -length : length);
	const square = normal.reduce((sum, part) => sum + part * part, 0);
	for (let place = column; place < (matrix[0]?.length ?? 0); place++) {
		const along = below.reduce(
			(sum, row, index) => sum + (row[place] ?? 0) * (normal[index] ?? 0),
			0
		);
		below.forEach((row, index) => {
			row[place] = (row[place] ?? 0) - (2 * along * (normal[index] ?? 0)) / square;
		});
	}
}
