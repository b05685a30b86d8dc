/** What JSON can hold; used where data must be hashed or stored as it is. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
