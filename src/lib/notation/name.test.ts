import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTex } from './name-tex.ts';
import { runsOfName } from './name.ts';

describe('nameTex', () => {
	it('sets trailing digits and parts after _ as subscripts', () => {
		expect(nameTex('w23')).toBe('w_{23}');
		expect(nameTex('loss_1')).toBe('\\mathrm{loss}_{1}');
		expect(nameTex('w_out')).toBe('w_{\\mathrm{out}}');
		expect(nameTex('h1_2')).toBe('h_{1,2}');
		expect(nameTex('W[0][1]')).toBe('W_{0,1}');
	});

	it('writes Greek names as letters, one letter italic and a word upright', () => {
		expect(nameTex('alpha')).toBe('\\alpha');
		expect(nameTex('lambda_')).toBe('\\lambda');
		expect(nameTex('β2')).toBe('\\beta_{2}');
		expect(nameTex('x')).toBe('x');
		expect(nameTex('bias')).toBe('\\mathrm{bias}');
		expect(nameTex('权重1')).toBe('\\text{权重}_{1}');
	});

	it('keeps a name that is nothing but digits or underscores', () => {
		expect(nameTex('42')).toBe('42');
		expect(nameTex('__')).toBe('\\text{\\_\\_}');
	});

	it('cuts a name that nobody could read', () => {
		expect(nameTex('a'.repeat(500))).toBe(`\\text{${'a'.repeat(31)}...}`);
	});

	it('shows commands and markup as the letters they are', () => {
		expect(nameTex('\\href{x}{$<script>')).toBe(
			'\\text{\\textbackslash{}href\\{x\\}\\{\\$\\textless{}script\\textgreater{}}'
		);
	});
});

describe('runsOfName', () => {
	it('splits a name into runs of one style', () => {
		expect(runsOfName('w23')).toEqual([
			{ text: 'w', style: 'italic', sub: false },
			{ text: '23', style: 'upright', sub: true }
		]);
		expect(runsOfName('sigma')).toEqual([{ text: 'σ', style: 'italic', sub: false }]);
	});

	it('never comes out empty', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
				expect(runsOfName(name).every(({ text }) => text !== '')).toBe(true);
				expect(runsOfName(name).length).toBeGreaterThan(0);
			})
		);
	});
});
