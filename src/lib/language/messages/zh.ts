/** Everything that is said about programs in Chinese. */
import type { Messages } from './details.ts';
import { zhBounds } from './zh-bounds.ts';
import { zhRun } from './zh-run.ts';
import { zhSyntax } from './zh-syntax.ts';

/** Chinese messages. */
export const zh: Messages = { ...zhSyntax, ...zhRun, ...zhBounds };
