/**
 * A polynomial is a model with as many weights as one likes: c₀ + c₁x + c₂x² + … Few weights cannot
 * follow the noise of the data; as many as there are points follow it exactly, and learn nothing.
 */
import { solveLeastSquares } from './least-squares.ts';
import { objectiveFrom, type Objective, type Weights } from './objective.ts';

/** One thing known: at x it was y. */
export interface DataPoint {
	readonly x: number;
	readonly y: number;
}

/** The value of a polynomial; its weights are c₀, c₁, … (Horner's rule). */
export function polynomialAt(weights: Weights, x: number): number {
	return weights.reduceRight((sum, weight) => sum * x + weight, 0);
}

/** The mean squared error of a polynomial on some points; on others than it was fitted to, its loss on unseen data. */
export function meanSquaredError(weights: Weights, points: readonly DataPoint[]): number {
	const squares = points.map(({ x, y }) => (polynomialAt(weights, x) - y) ** 2);
	return squares.reduce((sum, square) => sum + square, 0) / points.length;
}

/** The weights c₀ … c_degree with the smallest mean squared error on the points, by least squares. */
export function fitPolynomial(points: readonly DataPoint[], degree: number): Weights {
	return solveLeastSquares(
		points.map(({ x }) => powersOf(x, degree)),
		points.map(({ y }) => y)
	);
}

/** The mean squared error on the points as a function of c₀ … c_degree, for learning them step by step. */
export function polynomialLoss(points: readonly DataPoint[], degree: number): Objective {
	const names = Array.from({ length: degree + 1 }, (_, index) => `c${index}`);
	const gradient = (weights: Weights) => {
		const slopes = names.map(() => 0);
		for (const { x, y } of points) {
			const error = polynomialAt(weights, x) - y;
			powersOf(x, degree).forEach((power, index) => {
				slopes[index] = (slopes[index] ?? 0) + (2 * error * power) / points.length;
			});
		}
		return slopes;
	};
	return objectiveFrom(names, (weights) => meanSquaredError(weights, points), gradient);
}

/** Moves and stretches x so that `from` comes to −1 and `to` to 1, where high powers stay small. */
export function rescale(
	points: readonly DataPoint[],
	from: number,
	to: number
): readonly DataPoint[] {
	return points.map(({ x, y }) => ({ x: (2 * x - from - to) / (to - from), y }));
}

function powersOf(x: number, degree: number): readonly number[] {
	return Array.from({ length: degree + 1 }, (_, power) => x ** power);
}
