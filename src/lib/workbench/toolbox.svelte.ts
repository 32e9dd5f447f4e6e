/** Which tool is at work on the stage, what it tries out on the drawing, and what it has to say. */
import { isSameMoment, type Moment, type Tool, type Trial } from './tool.ts';

/** One stage's tools, of which one at most is at work. */
export class Toolbox {
	readonly #program: () => string;
	readonly #moment: () => Moment;
	#used = $state.raw<{ readonly in: string; readonly tool: Tool } | null>(null);
	#trial = $state.raw<() => Trial | null>(() => null);
	#said = $state.raw<{ readonly at: Moment; readonly text: string } | null>(null);

	constructor(program: () => string, moment: () => Moment) {
		this.#program = program;
		this.#moment = moment;
	}

	/** The tool at work; another program has other nodes, so it is put away there. */
	get tool(): Tool | null {
		return this.#used?.in === this.#program() ? this.#used.tool : null;
	}
	set tool(tool: Tool | null) {
		this.#used = tool && { in: this.#program(), tool };
	}

	/** What is drawn instead of the frame, for a moment; null when nothing is tried out. */
	get trial(): Trial | null {
		return this.#trial();
	}

	/** Lets a tool try something out on the drawing; the returned function ends it. */
	tryOut(trial: () => Trial | null): () => void {
		this.#trial = trial;
		return () => {
			if (this.#trial === trial) this.#trial = () => null;
		};
	}

	/** What a tool has found out about what is shown; null once something else is shown. */
	get finding(): string | null {
		const said = this.#said;
		return said && isSameMoment(said.at, this.#moment()) ? said.text : null;
	}

	/** Says what a tool has found out about what is shown, in place of the sentence of the step. */
	say(text: string): void {
		this.#said = { at: this.#moment(), text };
	}
}
