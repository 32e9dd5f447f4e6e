/**
 * The machine is one run of a program: the tape that it records on, where it is, what it has printed,
 * and how much it has done so far. Everything that could go on for ever is counted here.
 */
import {
	Recorder,
	type NodeDetails,
	type NodeId,
	type OpName,
	type Scope,
	type Span
} from '#lib/autodiff/index.ts';
import { NodeValue, type BoundValue } from './bound-value.ts';
import { bounds } from './bounds.ts';
import { RandomNumbers } from './random-numbers.ts';
import { refuse } from './refusal.ts';
import { ScopePath } from './scope-path.ts';
import { WholeNumbers } from './whole-numbers.ts';

/** The state of one run. */
export class Machine {
	readonly recorder = new Recorder();
	readonly random = new RandomNumbers();
	readonly prints: string[] = [];
	/** Where the program is. */
	path = ScopePath.topLevel();
	/** The text that is being worked on. */
	place: Span = { from: 0, to: 0 };
	/** What the innermost `return` gave. */
	returned: BoundValue = null;
	#steps = 0;
	#operations = 0;
	#leaves = 0;
	#recordedSteps = 0;
	#derived = 0;
	#calls = 0;
	#levels = 0;
	#line = '';
	/** Which numbers of nodes Python would hold as an `int`. */
	readonly whole = new WholeNumbers();

	/** Counts steps of the evaluator. */
	tick(span: Span, count = 1): void {
		this.place = span;
		this.#steps += count;
		if (this.#steps > bounds.steps) {
			refuse('too-many-steps', { most: bounds.steps }, this.#culprit(span));
		}
	}

	/** The list of calls and turns, whose length is paid for when it is made. */
	scopeHere(span: Span): Scope {
		if (!this.path.isListed) this.tick(span, this.path.depth);
		return this.path.scope;
	}

	/** Records an operation. */
	operation(op: OpName, operands: readonly NodeId[], span: Span, isWhole: boolean): NodeValue {
		if (++this.#operations > bounds.operations) {
			refuse('too-many-operations', { most: bounds.operations }, this.#culprit(span));
		}
		this.countRecorded(1, span);
		const node = this.recorder.apply(op, operands, { span, scope: this.scopeHere(span) });
		this.whole.addOperation(node, op, operands, isWhole);
		return new NodeValue(node);
	}

	/** Records a leaf. */
	leaf(
		kind: 'input' | 'parameter' | 'constant',
		value: number,
		isWhole: boolean,
		details: NodeDetails & { readonly span: Span }
	): NodeId {
		if (++this.#leaves > bounds.leaves) {
			refuse('too-many-leaves', { most: bounds.leaves }, this.#culprit(details.span));
		}
		const node = this.recorder[kind](value, {
			...details,
			scope: details.scope ?? this.scopeHere(details.span)
		});
		this.whole.addLeaf(node, isWhole);
		return node;
	}

	/** Counts what a trace will play. */
	countRecorded(count: number, span: Span): void {
		this.#recordedSteps += count;
		if (this.#recordedSteps > bounds.recordedSteps) {
			refuse('too-many-recorded-steps', { most: bounds.recordedSteps }, this.#culprit(span));
		}
	}

	/** Counts numbers that are derived; those that come too late stand for themselves. */
	mayDerive(): boolean {
		if (++this.#derived <= bounds.derivedNumbers) return true;
		this.recorder.hasChosen = true;
		return false;
	}

	/** Runs a call: one more inside those that are going on, with its levels of nesting. */
	inCall<Result>(callee: object, name: string, levels: number, span: Span, run: () => Result) {
		const most = bounds.callDepth;
		this.#levels += levels + 2;
		if (++this.#calls > most || this.#levels > bounds.openLevels) {
			refuse('calls-too-deep', { most }, span);
		}
		const outside = this.path;
		this.path = outside.call(callee, name, span);
		const result = run();
		this.path = outside;
		this.#calls--;
		this.#levels -= levels + 2;
		return result;
	}

	/** Runs a backward pass, after counting what it will record. */
	backward(output: NodeId, span: Span): void {
		const contributions = this.whole.flowBackward(
			output,
			(node) => this.recorder.kindOf(node) !== 'constant'
		);
		this.countRecorded(contributions + 1, span);
		// A pass takes its time to set up, and then for every contribution.
		this.tick(span, 30 + 2 * contributions);
		this.recorder.backward(output, this.scopeHere(span));
	}

	/** Prints a text; lines end at `\n`. */
	print(text: string, span: Span): void {
		const lines = (this.#line + text).split('\n');
		this.#line = lines.pop() ?? '';
		for (const line of [...lines, this.#line]) checkTextLength(line.length, span);
		for (const line of lines) this.#printLine(line, span);
	}

	/** Prints what is left of a line that was not ended. */
	finishPrinting(): void {
		if (this.#line !== '') this.prints.push(this.#line);
		this.#line = '';
	}

	#printLine(line: string, span: Span): void {
		if (this.prints.length >= bounds.printedLines) {
			refuse('too-many-lines', { most: bounds.printedLines }, this.#culprit(span));
		}
		this.prints.push(line);
	}

	/** What goes on for too long is the loop that has turned most, not the line that it happened to be at. */
	#culprit(span: Span): Span {
		return this.path.longestTurn?.span ?? span;
	}
}

/** Refuses lists that are too long. */
export function checkListLength(length: number, span: Span): void {
	if (length > bounds.listLength) refuse('list-too-long', { most: bounds.listLength }, span);
}

/** Refuses texts that are too long. */
export function checkTextLength(length: number, span: Span): void {
	if (length > bounds.textLength) refuse('text-too-long', { most: bounds.textLength }, span);
}
