/** Training: optimizers, walks downhill and where they break, landscapes, fits. The whole public surface. */
export type { Breakdown } from './breakdown.ts';
export { contourAt, type Contour, type Place } from './contours.ts';
export {
	curveOver,
	lowestOn,
	pointOn,
	ticksOf,
	valuesOver,
	type Axis,
	type CurvePoint
} from './curve.ts';
export { descend } from './descend.ts';
export { degreesOf, directionsAround, lengthOf, type DirectionTried } from './direction.ts';
export type { Landscape } from './landscape.ts';
export { bowl } from './landscapes/bowl.ts';
export { narrowValley } from './landscapes/narrow-valley.ts';
export { parabola } from './landscapes/parabola.ts';
export { twoValleys } from './landscapes/two-valleys.ts';
export { linesOf, type Line } from './lines.ts';
export { noisyLine } from './noisy-line.ts';
export { objectiveFrom, type Evaluation, type Objective, type Weights } from './objective.ts';
export {
	symbolsOf,
	type Memory,
	type MemoryCell,
	type Optimizer,
	type OptimizerStep,
	type Source,
	type Terms
} from './optimizer.ts';
export { leafValuesIn, objectiveIn } from './objective-in.ts';
export { optimizers, type OptimizerName } from './optimizers/index.ts';
export { stepsUntilBelow, stepsUntilFlat, type Path, type PathPoint } from './path.ts';
export {
	fitPolynomial,
	meanSquaredError,
	polynomialAt,
	polynomialLoss,
	rescale,
	type DataPoint
} from './polynomial.ts';
export { objectiveOf } from './recorded-objective.ts';
export {
	leavesAfter,
	quantityAt,
	weightsAlong,
	type Descent,
	type Quantity,
	type Trial
} from './trial.ts';
export { nudgeAlong, slopeBetween, type NudgedLink } from './nudge.ts';
export { countRight, judgeCases, type Case, type Verdict } from './rule.ts';
export { surfaceOver, type Surface } from './surface.ts';
export { walkFrom } from './walk-from.ts';
