/** Everything that is said about programs in English. */
import type { Messages } from './details.ts';
import { enBounds } from './en-bounds.ts';
import { enRun } from './en-run.ts';
import { enSyntax } from './en-syntax.ts';

/** English messages. */
export const en: Messages = { ...enSyntax, ...enRun, ...enBounds };
