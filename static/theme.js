// The reader's theme before the first paint. The record itself is read later; this is its mirror.
try {
	const theme = localStorage.getItem('stepgrad-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// No storage: the system's theme stays.
}
