/** Greek letters by the names that programs give them. Capitals that look Latin have no name here. */
const names =
	'alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ ' +
	'pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω ' +
	'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';
const words = names.split(' ');
const pairs = words.flatMap((word, place): [string, string][] =>
	place % 2 === 0 ? [[word, words[place + 1] ?? '']] : []
);
/** Names whose plain command draws another shape than the letter that stands in text. */
const shapes = new Map([
	['epsilon', '\\varepsilon'],
	['phi', '\\varphi']
]);

/** `alpha` → `α`. */
export const greekLetters: ReadonlyMap<string, string> = new Map(pairs);

/** `α` → `\alpha`. */
export const greekCommands: ReadonlyMap<string, string> = new Map(
	pairs.map(([name, letter]) => [letter, shapes.get(name) ?? `\\${name}`])
);
