/** Reads a `fit`: points and the polynomials that follow them best, `points="0 1.5, 1 2.5" degrees="1, 2"`. */
import { fitPolynomial, meanSquaredError, polynomialAt } from '#lib/training/index.ts';
import type { AttributeReader } from './attribute-reader.ts';
import type { FitFigure, FitPoint } from './figure.ts';
import type { FigureKind } from './figure-kind.ts';

/** Points, and polynomials of several degrees fitted to them by least squares. */
export const fit: FigureKind<FitFigure> = {
	required: ['points', 'degrees', 'from', 'to'],
	optional: ['unseen', 'degree', 'ask', 'low', 'high'],
	read(attributes) {
		const points = pointsOf(attributes, 'points');
		const degrees = attributes.numbers('degrees');
		const isDegree = (degree: number) =>
			Number.isInteger(degree) && degree >= 0 && degree < points.length;
		if (degrees.length === 0 || !degrees.every(isDegree)) {
			attributes.fail('degrees', 'Write whole numbers, each less than the number of points.');
		}
		const degree = attributes.number('degree') ?? degrees[0] ?? 0;
		if (!degrees.includes(degree)) attributes.fail('degree', 'Write one of the degrees.');
		return {
			kind: 'fit',
			...{ points, degrees, degree },
			unseen: pointsOf(attributes, 'unseen'),
			ask: attributes.number('ask'),
			over: attributes.range(),
			low: attributes.number('low'),
			high: attributes.number('high')
		};
	},
	watches: () => [],
	facts: ({ points, unseen, degrees, ask }) =>
		degrees.flatMap((degree) => {
			const weights = fitPolynomial(points, degree);
			return [
				...weights,
				meanSquaredError(weights, points),
				...(unseen.length > 0 ? [meanSquaredError(weights, unseen)] : []),
				...(ask === null ? [] : [polynomialAt(weights, ask)])
			];
		})
};

/** Points written as `0 1.5, 1 2.5`. */
function pointsOf(attributes: AttributeReader, name: string): readonly FitPoint[] {
	return attributes.parts(name).map((part) => {
		const [x = NaN, y = NaN, ...more] = part.split(/\s+/).map((number) => {
			return number === '' ? NaN : Number(number.replace('−', '-'));
		});
		if (more.length === 0 && Number.isFinite(x) && Number.isFinite(y)) return { x, y };
		return attributes.fail(name, `Write x and y of each point: ${name}="0 1.5, 1 2.5".`);
	});
}
