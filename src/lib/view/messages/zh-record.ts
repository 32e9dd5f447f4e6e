/** “学习记录”页面的中文文字，随该页面加载。 */
import type { enRecord } from './en-record.ts';

/** The Chinese texts of the record. */
export const zhRecord: typeof enRecord = {
	title: '学习记录',
	intro:
		'你读过、回答过、解出过的内容，只保存在这个浏览器里。不需要账号；除非你自己存成文件，否则什么都不会离开你的电脑。',
	needsScript: '学习记录要靠脚本保存，而这里关闭了脚本。',
	lessons: '逐课记录',
	empty: '这里还什么都没有。读一课，你做过的事就会出现在这里。',
	goOn: '从上次的地方继续',
	answered: (count, all) => `预测：${all} 题回答了 ${count} 题`,
	solved: (count, all) => `练习：${all} 个答案对了 ${count} 个`,
	columns: { field: '所求', text: '最后的回答', result: '结果', attempts: '检查次数' },
	own: '你选的数',
	result: (isRight) => (isRight ? '✓ 正确' : '✗ 还不对'),
	attempts: (count) => `${count} 次`,
	file: '带走记录',
	fileIntro:
		'一个文件就装下全部记录。并入文件只会增加内容，不会丢掉任何东西：同一道预测题有两个回答时，保留先答的；解出过的仍算解出。',
	save: '保存为文件',
	join: '并入文件……',
	report: (report) => {
		if (report.kind === 'newer') {
			return '这个文件由更新版本的 Stepgrad 写成。请重新加载本页，得到新版本后再试。什么都没有改动。';
		}
		if (report.kind === 'foreign') return '这个文件不是 Stepgrad 的学习记录。什么都没有改动。';
		const { counts, isWhole } = report;
		return [
			isWhole ? '' : '文件已损坏。',
			counts.whole > 0 || counts.damaged > 0
				? `已并入 ${counts.whole} 条记录。`
				: '其中没有能读懂的内容，什么都没有改动。',
			counts.damaged > 0 ? `${counts.damaged} 条记录有损坏，已并入完好的部分。` : '',
			counts.newer > 0
				? `${counts.newer} 条记录来自更新版本的 Stepgrad，没有并入。重新加载本页即可得到新版本。`
				: '',
			counts.unknown > 0 ? `${counts.unknown} 条记录种类不明，没有并入。` : ''
		].join('');
	},
	tooLarge: '这个文件太大，不会是 Stepgrad 的学习记录。什么都没有改动。',
	saved: (name) => `已保存为 ${name}。`,
	clear: '清除',
	clearIntro: '从头开始：所有课程变为未读，所有问题重新打开。主题和按键设置不变。',
	clearAll: '清除记录……',
	ask: '清除你读过、回答过、解出过的全部内容吗？',
	clearNow: '是，清除',
	keep: '不，保留',
	cleared: (moment) => `记录已于 ${moment} 清除，现在还可以找回。`,
	undo: '撤销：找回记录',
	letGo: '永久删除',
	restored: '全部找回了。',
	gone: '已永久删除。'
};
