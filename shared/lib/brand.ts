declare const brand: unique symbol;

/** A primitive that cannot be mixed up with another of the same kind: `Brand<number, 'ContactId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
