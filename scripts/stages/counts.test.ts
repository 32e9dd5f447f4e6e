import { describe, expect, test } from 'vitest';
import { countEndToEnd, countFile, countUnit } from './counts.ts';

const unitReport = (more: object) =>
	({ numPassedTests: 3, numFailedTests: 1, testResults: [], ...more }) as never;

const specs = (...statuses: string[]) => [{ tests: statuses.map((status) => ({ status })) }];

describe('counting tests', () => {
	test('takes the numbers of Vitest as they are', () => {
		expect(countUnit(unitReport({}))).toEqual({ passed: 3, failed: 1 });
	});

	test('counts a unit test file that cannot be loaded as one failure', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(countUnit(unitReport({ testResults }))).toEqual({ passed: 3, failed: 2 });
	});

	test('finds the end-to-end tests in nested suites', () => {
		const inner = { specs: specs('expected', 'unexpected') };
		const outer = { specs: specs('expected'), suites: [inner] };
		const report = { errors: [], suites: [outer] } as never;
		expect(countEndToEnd(report)).toEqual({ passed: 2, failed: 1 });
	});

	test('counts a flaky test as failed and a skipped one not at all', () => {
		const report = { errors: [], suites: [{ specs: specs('flaky', 'skipped') }] } as never;
		expect(countEndToEnd(report)).toEqual({ passed: 0, failed: 1 });
	});

	test('counts an error outside every test as one failure', () => {
		const report = { errors: [{ message: 'no server' }], suites: [] } as never;
		expect(countEndToEnd(report)).toEqual({ passed: 0, failed: 1 });
	});

	test('has no count where a run left no report', async () => {
		expect(await countFile('/nowhere/report.json', countUnit)).toBeUndefined();
	});
});
