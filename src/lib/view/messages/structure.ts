/** The texts of the graph as a table, in every language; loaded with it. */
import type { Language } from '#lib/notation/index.ts';

/** What the table says; its columns come in this order. */
interface StructureTexts {
	readonly label: string;
	readonly columns: Readonly<
		Record<'node' | 'kind' | 'operands' | 'consumers' | 'value' | 'grad', string>
	>;
}

/** By language. */
export const structureTexts: Readonly<Record<Language, StructureTexts>> = {
	en: {
		label: 'The graph as a table',
		columns: {
			node: 'Node',
			kind: 'Kind',
			operands: 'Computed from (local derivative)',
			consumers: 'Used by',
			value: 'Value',
			grad: 'Gradient'
		}
	},
	zh: {
		label: '用表格表示这张图',
		columns: {
			node: '节点',
			kind: '种类',
			operands: '由谁算出（局部导数）',
			consumers: '被谁使用',
			value: '值',
			grad: '梯度'
		}
	}
};
