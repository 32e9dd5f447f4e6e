import { expect, test } from 'vitest';
import { stepWords } from './step-words.ts';

const phases = { forward: 'Forward', backward: 'Backward', update: 'Update' };

test('an address is read in words', () => {
	expect(stepWords('forward.z', phases, 'z')).toEqual({
		pass: null,
		phase: 'Forward',
		node: 'z',
		part: null
	});
	expect(stepWords('square,x=3:pass-2.backward.x.1', phases, 'x')).toEqual({
		pass: '2',
		phase: 'Backward',
		node: 'x',
		part: '1'
	});
	expect(stepWords('forward.multiply-3@2', phases, 'w3·x3')).toMatchObject({ node: 'w3·x3' });
	expect(stepWords('start', phases, null)).toMatchObject({ phase: 'start', node: null });
	expect(stepWords('pass-4', phases, 'w')).toMatchObject({ pass: '4', phase: '', node: null });
});
