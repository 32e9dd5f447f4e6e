/**
 * An op is the rule of an operation node: how to compute its value from its operands, and how fast
 * that value changes with each of them. Everything about one op stands in one record in `ops/`, so
 * that adding an op is adding one file.
 */

/** Languages in which an op can be spoken; the same as the languages of the interface. */
export type SpokenLanguage = 'en' | 'zh';

/**
 * How tightly an op binds in written mathematics, used to decide where parentheses stand:
 * 1 sum, 2 product, 3 sign, 4 power, 5 function call or atom.
 */
export type Precedence = 1 | 2 | 3 | 4 | 5;

/** The operands of an operation as already written TeX, each grouped as its place demands. */
export type OperandTex = readonly string[];

/** One rule of differentiation and everything that is shown of it. */
export interface Op {
	/** The field's name of the op, unique: `multiply`. */
	readonly name: string;
	/** What stands on the node: `×`, `relu`, `σ`. */
	readonly symbol: string;
	/** Number of operands. */
	readonly arity: 1 | 2;
	readonly precedence: Precedence;
	/** True where the notation itself encloses its operands (a fraction, brackets, a root), so that they never need parentheses. */
	readonly encloses?: boolean;
	/** The value from the operands' values (`b` is 0 where the arity is 1). IEEE float64, never throws. */
	forward(a: number, b: number): number;
	/**
	 * ∂node/∂operand for each operand, from the operands' values and the node's own value, as PyTorch
	 * gives it in float64: infinite and undefined numbers are passed on, never hidden.
	 */
	readonly derivatives: readonly ((a: number, b: number, value: number) => number)[];
	/** The operation in TeX: `a \cdot b`. Works for names and for numbers alike. */
	tex(operands: OperandTex): string;
	/** Each local derivative in TeX, from operands and the node's own TeX: `b` for ∂(a·b)/∂a. */
	readonly derivativeTex: readonly ((operands: OperandTex, value: string) => string)[];
	/** The operation in words: "v1 times h1". */
	readonly spoken: Readonly<Record<SpokenLanguage, (operands: readonly string[]) => string>>;
}
