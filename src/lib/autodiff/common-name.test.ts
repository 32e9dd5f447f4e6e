import { expect, test } from 'vitest';
import { commonName } from './common-name.ts';

test.each([
	[['L', 'L'], 'L'],
	[['x_A1', 'x_B1'], 'x_1'],
	[['xs[0]', 'xs[12]'], 'xs'],
	[['data[0][1]', 'data[3][1]'], 'data[1]'],
	[['losses[0]', null], null],
	[[null, null], null],
	[['A', 'B'], null],
	[['p_A', 'p_B', 'p_C'], 'p'],
	[['aa', 'aaa'], 'aa']
])('%j are called %j together', (names, together) => {
	expect(commonName(names)).toBe(together);
});
