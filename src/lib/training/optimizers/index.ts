/** All optimizers by name, in the order in which they are taught. */
import type { Optimizer } from '../optimizer.ts';
import { adaBelief } from './ada-belief.ts';
import { adaGrad } from './ada-grad.ts';
import { adam } from './adam.ts';
import { gradientDescent } from './gradient-descent.ts';
import { momentum } from './momentum.ts';
import { rmsProp } from './rms-prop.ts';

/** Every optimizer by its name. */
export const optimizers = {
	gradientDescent,
	momentum,
	adaGrad,
	rmsProp,
	adam,
	adaBelief
} as const satisfies Record<string, Optimizer>;

/** The name of one of the optimizers. */
export type OptimizerName = keyof typeof optimizers;
