/** The part of opencc-js that is used; it has no types of its own that the compiler finds. */
declare module "opencc-js" {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
