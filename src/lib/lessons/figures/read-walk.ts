/** What figures of walks downhill have in common: an optimizer, some rates, a number of steps. */
import { optimizers, type OptimizerName } from '#lib/training/index.ts';
import { listed } from '../content-error.ts';
import type { AttributeReader } from './attribute-reader.ts';
import type { Walk } from './figure.ts';

/** The attributes of a walk that are not required. */
export const walkAttributes = ['method'] as const;

/** Reads `rates="0.1, 0.5" steps=20 method=momentum`. */
export function readWalk(attributes: AttributeReader): Walk {
	const rates = attributes.numbers('rates');
	if (rates.length === 0) attributes.fail('rates', 'Write one rate or several: rates="0.1, 0.5".');
	const method = readMethod(attributes, 'method', attributes.text('method') ?? 'gradientDescent');
	return { method, rates, steps: attributes.count('steps', 20) };
}

/** The method that an attribute names. */
export function readMethod(
	attributes: AttributeReader,
	name: string,
	method: string
): OptimizerName {
	if (isOptimizer(method)) return method;
	return attributes.fail(name, `Write one of ${listed(Object.keys(optimizers))}.`);
}

function isOptimizer(name: string): name is OptimizerName {
	return Object.hasOwn(optimizers, name);
}
