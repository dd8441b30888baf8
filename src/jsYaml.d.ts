/** As much of js-yaml as is called here: see `plainYaml.ts`. */
declare module "js-yaml" {
  export const CORE_SCHEMA: object;
  /** Throws where the text is no YAML. */
  export function load(yaml: string, options: { schema: object }): unknown;
}
