/** Keeps the screen awake while a lecture is on it, where the browser can. */

/** Asks for it now and whenever the page comes back to sight; the returned function lets go. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let isOver = false;
	const ask = async () => {
		if (document.visibilityState !== 'visible' || isOver) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (isOver) void lock.release();
		} catch {
			// Not allowed, or a low battery: the screen follows its own rules.
		}
	};
	const look = () => void ask();
	document.addEventListener('visibilitychange', look);
	look();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', look);
		void lock?.release().catch(() => {});
	};
}
