// What a course page asks of an embedded stage, before the first paint: ?theme=dark&hide=legend,controls
(() => {
	const asked = new URLSearchParams(location.search);
	const { dataset } = document.documentElement;
	const theme = asked.get('theme');
	if (theme === 'light' || theme === 'dark') dataset.theme = theme;
	dataset.hide = (asked.get('hide') ?? '').replace(/[\s,]+/g, ' ');
})();
