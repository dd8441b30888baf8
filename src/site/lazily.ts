/** An object whose fields are reckoned when they are first asked for, each once. */

/** How each field is made; those that it is made of may be asked of the object itself. */
export type Makers<T> = { readonly [Name in keyof T]: () => T[Name] };

export function lazily<T extends object>(makers: Makers<T>): T {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    let known: { value: T[typeof name] } | null = null;
    const get = (): T[typeof name] => (known ??= { value: makers[name]() }).value;
    Object.defineProperty(made, name, { enumerable: true, get });
  }
  return made;
}

/** `whole` with more fields, nothing of it asked for. They are inherited: `{ ...site }` and `Object.keys` see only those that are more. */
export const withMore = <T extends object, More extends object>(whole: T, more: More): Readonly<T & More> =>
  Object.freeze(Object.create(whole, Object.getOwnPropertyDescriptors(more)) as T & More);
