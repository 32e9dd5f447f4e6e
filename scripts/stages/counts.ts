/**
 * Test results counted from the JSON reports of Vitest and Playwright. A test has passed only if it
 * passed at once: one that passed on a second try, or was interrupted, has failed.
 */
import { readFile } from 'node:fs/promises';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/reporters';

/** How many tests passed and failed; a test that was skipped is neither. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
}

/** The two numbers of a Vitest report; a file that could not be loaded counts as one failure. */
export function countUnit(report: JsonTestResults): Counts {
	const unloaded = report.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** The two numbers of a Playwright report; an error outside every test counts as one failure. */
export function countEndToEnd(report: JSONReport): Counts {
	let passed = 0;
	let failed = report.errors.length;
	const suites: JSONReportSuite[] = [...report.suites];
	for (let suite = suites.pop(); suite; suite = suites.pop()) {
		suites.push(...(suite.suites ?? []));
		for (const test of suite.specs.flatMap((spec) => spec.tests)) {
			if (test.status === 'expected') passed++;
			else if (test.status !== 'skipped') failed++;
		}
	}
	return { passed, failed };
}

/** A report read from a file, counted; undefined if the run left no report that can be read. */
export async function countFile<Report>(
	path: string,
	count: (report: Report) => Counts
): Promise<Counts | undefined> {
	try {
		return count(JSON.parse(await readFile(path, 'utf8')) as Report);
	} catch {
		return undefined;
	}
}
