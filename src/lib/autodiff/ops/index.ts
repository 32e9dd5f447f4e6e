/** All ops by name. The order is also the order of their codes on a tape: add new ones at the end. */
import type { Op } from '../op.ts';
import { abs } from './abs.ts';
import { add } from './add.ts';
import { cos } from './cos.ts';
import { divide } from './divide.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';
import { max } from './max.ts';
import { min } from './min.ts';
import { multiply } from './multiply.ts';
import { negate } from './negate.ts';
import { power } from './power.ts';
import { relu } from './relu.ts';
import { sigmoid } from './sigmoid.ts';
import { sin } from './sin.ts';
import { sqrt } from './sqrt.ts';
import { subtract } from './subtract.ts';
import { tanh } from './tanh.ts';

/** Every op by its name. */
export const ops = {
	add,
	subtract,
	multiply,
	divide,
	negate,
	power,
	exp,
	log,
	sqrt,
	sin,
	cos,
	tanh,
	sigmoid,
	relu,
	abs,
	max,
	min
} as const satisfies Record<string, Op>;

/** The name of one of the ops. */
export type OpName = keyof typeof ops;

/** Every op's name, in tape order. */
export const opNames = Object.keys(ops) as readonly OpName[];

/** The record of an op, by its name. */
export function opOf(name: OpName): Op {
	return ops[name];
}
