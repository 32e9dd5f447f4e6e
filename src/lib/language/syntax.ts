/**
 * The program as a tree of our own: only what the language has, each with its place in the text. What
 * Python has beyond it never gets here; it was refused, with a hint, when the parser's tree was read.
 */
import type { Span } from '#lib/autodiff/index.ts';

/** Operators between two operands, without comparisons. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**';

/** Comparisons, which chain: `a < b < c`. */
export type Comparison = '<' | '>' | '<=' | '>=' | '==' | '!=' | 'in' | 'not in' | 'is' | 'is not';

interface At {
	readonly span: Span;
}

/** A number as it stands in the text. */
export interface NumberLiteral extends At {
	readonly kind: 'number';
	readonly value: number;
	/** True for `3`, false for `3.0`: they print differently. */
	readonly isWhole: boolean;
}

/** `{…}` inside an f-string. */
export interface Replacement extends At {
	readonly kind: 'replacement';
	readonly value: Expression;
	/** The text before `=` in `{x=}`, spaces and sign included; null without. */
	readonly echo: string | null;
	readonly conversion: 's' | 'r' | 'a' | null;
	/** Pieces of the format specification; null without. */
	readonly spec: readonly (string | Replacement)[] | null;
}

/** `first + a - b …` read from the left, however long. */
export interface ArithmeticChain extends At {
	readonly kind: 'chain';
	readonly first: Expression;
	readonly rest: readonly {
		readonly operator: ArithmeticOperator;
		readonly operand: Expression;
		/** From the first operand to this one. */
		readonly span: Span;
	}[];
}

/** One argument of a call, by position or by keyword. */
export interface Argument extends At {
	readonly keyword: string | null;
	readonly value: Expression;
}

/** A parameter of a function. */
export interface Parameter extends At {
	readonly name: string;
	readonly fallback: Expression | null;
}

/** `for target in items` or `if condition` inside a comprehension. */
export type Clause =
	| (At & { readonly kind: 'for'; readonly target: Target; readonly items: Expression })
	| (At & { readonly kind: 'if'; readonly condition: Expression });

/** `[element for …]` or `(element for …)`. */
export interface Comprehension extends At {
	readonly kind: 'comprehension';
	readonly makes: 'list' | 'generator';
	readonly element: Expression;
	readonly clauses: readonly Clause[];
}

/** What `def` and `lambda` make. */
export interface FunctionDefinition extends At {
	readonly name: string;
	readonly parameters: readonly Parameter[];
	readonly body: readonly Statement[];
	/** How deep its blocks and expressions are nested. */
	readonly nesting: number;
}

/** What has a value. */
export type Expression =
	| NumberLiteral
	| (At & { readonly kind: 'text'; readonly value: string })
	| (At & { readonly kind: 'formatted'; readonly parts: readonly (string | Replacement)[] })
	| (At & { readonly kind: 'literal'; readonly value: boolean | null })
	| (At & { readonly kind: 'name'; readonly name: string })
	| (At & { readonly kind: 'list' | 'tuple'; readonly items: readonly Expression[] })
	| ArithmeticChain
	| (At & { readonly kind: 'sign'; readonly operator: '+' | '-'; readonly operand: Expression })
	| (At & { readonly kind: 'not'; readonly operand: Expression })
	| (At & {
			readonly kind: 'logic';
			readonly operator: 'and' | 'or';
			readonly operands: readonly Expression[];
	  })
	| (At & {
			readonly kind: 'compare';
			readonly first: Expression;
			readonly rest: readonly { readonly operator: Comparison; readonly operand: Expression }[];
	  })
	| (At & {
			readonly kind: 'conditional';
			readonly condition: Expression;
			readonly yes: Expression;
			readonly no: Expression;
	  })
	| (At & { readonly kind: 'lambda'; readonly definition: FunctionDefinition })
	| (At & {
			readonly kind: 'call';
			readonly callee: Expression;
			readonly arguments: readonly Argument[];
	  })
	| (At & {
			readonly kind: 'attribute';
			readonly object: Expression;
			readonly name: string;
			readonly nameSpan: Span;
	  })
	| (At & { readonly kind: 'item'; readonly object: Expression; readonly index: Expression })
	| (At & {
			readonly kind: 'slice';
			readonly object: Expression;
			readonly start: Expression | null;
			readonly stop: Expression | null;
			readonly step: Expression | null;
	  })
	| Comprehension;

/** What can be assigned to. */
export type Target =
	| (At & { readonly kind: 'name'; readonly name: string })
	| (At & {
			readonly kind: 'attribute';
			readonly object: Expression;
			readonly name: string;
			readonly nameSpan: Span;
	  })
	| (At & { readonly kind: 'item'; readonly object: Expression; readonly index: Expression })
	| (At & { readonly kind: 'targets'; readonly targets: readonly Target[] });

/** What is done. */
export type Statement =
	| (At & { readonly kind: 'expression'; readonly value: Expression })
	| (At & {
			readonly kind: 'assign';
			readonly targets: readonly Target[];
			readonly value: Expression;
	  })
	| (At & {
			readonly kind: 'update';
			readonly target: Exclude<Target, { kind: 'targets' }>;
			readonly operator: ArithmeticOperator;
			readonly value: Expression;
	  })
	| (At & {
			readonly kind: 'for';
			readonly target: Target;
			readonly items: Expression;
			readonly body: readonly Statement[];
			readonly otherwise: readonly Statement[];
	  })
	| (At & {
			readonly kind: 'while';
			readonly condition: Expression;
			readonly body: readonly Statement[];
			readonly otherwise: readonly Statement[];
	  })
	| (At & {
			readonly kind: 'if';
			readonly branches: readonly {
				readonly condition: Expression;
				readonly body: readonly Statement[];
			}[];
			readonly otherwise: readonly Statement[];
	  })
	| (At & { readonly kind: 'define'; readonly definition: FunctionDefinition })
	| (At & { readonly kind: 'return'; readonly value: Expression | null })
	| (At & { readonly kind: 'break' | 'continue' | 'pass' })
	| (At & {
			readonly kind: 'import';
			/** Each with its module; the member is null where the module itself gets the name. */
			readonly imports: readonly {
				readonly module: string;
				readonly member: string | null;
				readonly name: string;
				readonly span: Span;
			}[];
	  })
	| (At & {
			readonly kind: 'outer';
			readonly scope: 'global' | 'nonlocal';
			readonly names: readonly string[];
	  })
	| (At & {
			readonly kind: 'assert';
			readonly condition: Expression;
			readonly said: Expression | null;
	  });
