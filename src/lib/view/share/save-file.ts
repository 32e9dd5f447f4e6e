/** Hands a file to the reader, as the browser saves what is downloaded. */

/** Saves a file under a name; what no file system takes in a name becomes a hyphen. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name.replace(/[^\w.-]+/g, '-');
	link.click();
	// The download has begun by the next task.
	setTimeout(() => URL.revokeObjectURL(link.href));
}
