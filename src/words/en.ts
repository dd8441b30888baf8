/** The interface in English: the shape is that of `zhHans.ts`. What the papers printed stays Chinese. */
export * from "./en/site.ts";
export * from "./en/dates.ts";
export * from "./en/counts.ts";
export * from "./en/home.ts";
export * from "./en/issue.ts";
export * from "./en/article.ts";
export * from "./en/shelves.ts";
export * from "./en/coverage.ts";
export * from "./en/carry.ts";
export * from "./en/about.ts";
export * from "./en/search.ts";
export * from "./en/device.ts";
export * from "./en/clippings.ts";
