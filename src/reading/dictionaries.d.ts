/** What the bundler puts in: see `bundleReading.ts`. */
declare module "traditional-dictionary" {
  const dictionary: import("./dictionary.ts").Packed;
  export default dictionary;
}
declare module "simplified-dictionary" {
  const dictionary: import("./dictionary.ts").Packed;
  export default dictionary;
}
