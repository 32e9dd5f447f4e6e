// Which steps a handout shows: ?states=last, all, or numbers such as 1,7,13; without notes: ?notes=no
// The page itself has the last step of each slide; others are taken from the slides on paper beside it.
(() => {
	const asked = new URLSearchParams(location.search);
	const states = asked.get('states') ?? 'last';
	const { dataset } = document.documentElement;
	const stopsIn = (place) =>
		new Map([...place.querySelectorAll('[data-stop]')].map((stop) => [stop.dataset.stop, stop]));

	async function allStops() {
		const response = await fetch('../print/');
		if (!response.ok) throw new Error(response.statusText);
		const asIs = { createHTML: (html) => html };
		const policy = globalThis.trustedTypes?.createPolicy('stepgrad-html', asIs) ?? asIs;
		const html = policy.createHTML(await response.text());
		return stopsIn(new DOMParser().parseFromString(html, 'text/html'));
	}
	async function show(own) {
		const all = await allStops();
		const wanted = states === 'all' ? [...all.keys()] : states.split(',').map((one) => one.trim());
		const shown = wanted.filter((number) => all.has(number));
		if (shown.length < wanted.length) dataset.unknown = 'states';
		if (shown.length === 0) return;
		const [first] = own.values();
		const sections = shown.map((number) => {
			const known = own.get(number);
			if (known) return known;
			const section = document.importNode(all.get(number), true);
			section.append(first.querySelector('.lines').cloneNode(true));
			return section;
		});
		const { parentElement } = first;
		for (const section of own.values()) section.remove();
		parentElement.append(...sections);
	}
	addEventListener('DOMContentLoaded', async () => {
		try {
			if (states !== 'last') await show(stopsIn(document));
		} catch {
			dataset.unknown = 'states';
		}
		if (asked.get('notes') === 'no') {
			for (const notes of document.querySelectorAll('.notes')) notes.hidden = true;
		}
		dataset.handout = 'ready';
	});
})();
