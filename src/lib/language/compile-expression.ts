/** Compiles expressions to closures. */
import { attributeOf } from './attributes.ts';
import { ListValue, PlainNumber, TupleValue, type BoundValue } from './bound-value.ts';
import { compare, isTrue } from './compare.ts';
import type { Code, Compilation } from './compilation.ts';
import { compileCall } from './compile-call.ts';
import { compileComprehension } from './compile-comprehension.ts';
import { compileFormatted } from './compile-formatted.ts';
import { compileName } from './compile-name.ts';
import { operate, operateSign } from './operate.ts';
import { itemOf, sliceOf } from './sequences.ts';
import type { Expression } from './syntax.ts';

type Kind<Name extends Expression['kind']> = Extract<Expression, { kind: Name }>;

/** Compiles one expression. */
export function compileExpression(compilation: Compilation, expression: Expression): Code {
	const { machine } = compilation;
	const { span } = expression;
	switch (expression.kind) {
		case 'number': {
			const { value, isWhole } = expression;
			return () => new PlainNumber(value, isWhole, span);
		}
		case 'text':
		case 'literal': {
			const { value } = expression;
			return () => value;
		}
		case 'formatted':
			return compileFormatted(compilation, expression.parts, span);
		case 'name':
			return compileName(compilation, expression.name, span);
		case 'list':
		case 'tuple': {
			const items = expression.items.map((item) => compilation.expression(item));
			const isList = expression.kind === 'list';
			return (environment) => {
				machine.tick(span);
				const values: BoundValue[] = [];
				for (const item of items) values.push(item(environment));
				return isList ? new ListValue(values) : new TupleValue(values);
			};
		}
		case 'chain':
			return compileChain(compilation, expression);
		case 'sign': {
			const operand = compilation.expression(expression.operand);
			const { operator } = expression;
			return (environment) => operateSign(machine, operator, operand(environment), span);
		}
		case 'not': {
			const operand = compilation.expression(expression.operand);
			return (environment) => !isTrue(machine, operand(environment));
		}
		case 'logic':
			return compileLogic(compilation, expression);
		case 'compare':
			return compileCompare(compilation, expression);
		case 'conditional': {
			const condition = compilation.expression(expression.condition);
			const yes = compilation.expression(expression.yes);
			const no = compilation.expression(expression.no);
			return (environment) => (isTrue(machine, condition(environment)) ? yes : no)(environment);
		}
		case 'lambda':
			return compilation.definition(expression.definition);
		case 'call':
			return compileCall(compilation, expression);
		case 'attribute': {
			const object = compilation.expression(expression.object);
			const { name, nameSpan } = expression;
			return (environment) => attributeOf(machine, object(environment), name, nameSpan);
		}
		case 'item': {
			const object = compilation.expression(expression.object);
			const index = compilation.expression(expression.index);
			return (environment) => {
				machine.tick(span);
				const from = object(environment);
				return itemOf(from, index(environment), span);
			};
		}
		case 'slice':
			return compileSlice(compilation, expression);
		case 'comprehension':
			return compileComprehension(compilation, expression);
	}
}

function compileChain(compilation: Compilation, { first, rest }: Kind<'chain'>): Code {
	const { machine } = compilation;
	const start = compilation.expression(first);
	const links = rest.map(({ operator, operand, span }) => ({
		operator,
		operand: compilation.expression(operand),
		span
	}));
	const [only] = links;
	if (only && links.length === 1) {
		const { operator, operand, span } = only;
		return (environment) => {
			const left = start(environment);
			return operate(machine, operator, left, operand(environment), span);
		};
	}
	return (environment) => {
		let value = start(environment);
		for (const { operator, operand, span } of links) {
			value = operate(machine, operator, value, operand(environment), span);
		}
		return value;
	};
}

function compileLogic(compilation: Compilation, { operator, operands }: Kind<'logic'>): Code {
	const { machine } = compilation;
	const codes = operands.map((operand) => compilation.expression(operand));
	const goesOn = operator === 'and';
	return (environment) => {
		let value: BoundValue = null;
		for (const code of codes) {
			value = code(environment);
			if (isTrue(machine, value) !== goesOn) return value;
		}
		return value;
	};
}

function compileCompare(compilation: Compilation, { first, rest, span }: Kind<'compare'>): Code {
	const { machine } = compilation;
	const start = compilation.expression(first);
	const links = rest.map(({ operator, operand }) => ({
		operator,
		operand: compilation.expression(operand)
	}));
	return (environment) => {
		let left = start(environment);
		for (const { operator, operand } of links) {
			const right = operand(environment);
			if (!compare(machine, operator, left, right, span)) return false;
			left = right;
		}
		return true;
	};
}

function compileSlice(compilation: Compilation, expression: Kind<'slice'>): Code {
	const object = compilation.expression(expression.object);
	const part = (bound: Expression | null) => (bound ? compilation.expression(bound) : () => null);
	const [start, stop, step] = [expression.start, expression.stop, expression.step].map(part) as [
		Code,
		Code,
		Code
	];
	return (environment) => {
		const from = object(environment);
		const range = { start: start(environment), stop: stop(environment), step: step(environment) };
		return sliceOf(compilation.machine, from, range, expression.span);
	};
}
