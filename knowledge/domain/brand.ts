/** A string that only its own parser makes, so that two kinds of id are never mixed. */
export type Brand<Name extends string> = string & { readonly __brand: Name };
