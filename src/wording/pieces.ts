/** A piece of a sentence; what is strong is a number that readers look for. */
export type Piece = string | { readonly strong: string };

export const strong = (text: string): Piece => ({ strong: text });
