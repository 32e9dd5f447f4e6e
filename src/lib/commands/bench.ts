/**
 * Compares the engine with the plain ways to do the same, side by side in one run. Prints tables; the
 * ratios mean something on any machine, the milliseconds only on this one.
 */
import { differentiating } from './bench/differentiating.ts';
import { growingGraph, growingTape } from './bench/growing.ts';
import { measure } from './bench/measure.ts';
import { seeking } from './bench/seeking.ts';
import { tableOf } from './bench/table.ts';

for (const compare of [seeking, differentiating, growingGraph, growingTape]) {
	const { title, rivals } = compare();
	console.log(`${tableOf(title, measure(rivals))}\n`);
}
