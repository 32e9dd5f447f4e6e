/** A tiny number keeps a division by a root from being a division by zero. */

/** ε = 10⁻⁸, added outside the root. It is left out where a formula is spoken. */
export const epsilon = 1e-8;

/** ε in TeX. */
export const epsilonTex = '10^{-8}';
