/** The engine: ops, graphs, recordings, traces and frames. This file is its whole public surface. */
export type { Derivation, Quantity, RecordedNumber } from './arithmetic.ts';
export type { NodeDetails } from './details.ts';
export { carriesOf, type Carry } from './carries.ts';
export { differentiateAt } from './differentiate-at.ts';
export { foldPasses, type Folded } from './fold-passes.ts';
export { backwardPassAt, passGradient } from './backward-pass-at.ts';
export { frameAt, type Frame } from './frame.ts';
export { checkGradientAt } from './gradient-check.ts';
export {
	edgesInto,
	graphOf,
	usesOf,
	type Edge,
	type EdgeId,
	type Graph,
	type GraphNode,
	type NodeId,
	type NodeKind,
	type Scope,
	type ScopeFrame,
	type Span
} from './graph.ts';
export { nudgeLeaf, type Nudge, type NudgedStep } from './nudge.ts';
export type { Op, OperandTex, Precedence, SpokenLanguage } from './op.ts';
export { opNames, opOf, type OpName } from './ops/index.ts';
export { outputPaths, type OutputPath, type OutputPaths } from './output-paths.ts';
export { nodesOfPass, passAt, type Pass } from './passes.ts';
export { recordTrace } from './record-trace.ts';
export { Recorder } from './recorder.ts';
export { instanceOf, stackOf, type Stack } from './stack.ts';
export { instanceOfStep, stackedFrame } from './stacked-frame.ts';
export type { RecordedEvent, Recording } from './recording.ts';
export { replay } from './replay.ts';
export { startAddress, stepAddresses, type StepAddresses } from './step-address.ts';
export {
	isClearing,
	phaseOf,
	type Change,
	type ContributionStep,
	type ForwardStep,
	type Phase,
	type SeedStep,
	type Step,
	type Trace,
	type UpdateStep
} from './trace.ts';
