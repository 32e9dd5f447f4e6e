/** From a program to its trace in one call. */
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import type { Trace } from './trace.ts';

/** Runs a program against a fresh recorder and gives the trace of what it did. */
export function recordTrace(program: (recorder: Recorder) => void): Trace {
	const recorder = new Recorder();
	program(recorder);
	return replay(recorder.finish());
}
