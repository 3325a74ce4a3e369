/** One typing trick, for every class of the stand-in. */

/** The public face of a class: what `implements` may ask for when the class itself has protected members. */
export type Pub<T> = Pick<T, keyof T>;
