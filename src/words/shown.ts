/** The words of the scripts in the browser: the bundler puts another language's file in this one's place (`inLanguage.ts`). */
export * from "./zhHans.ts";
