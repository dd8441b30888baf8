/**
 * The interface in Chinese, the site's first language: every word a reader may see that no page printed, by the room
 * it stands in. A sentence that holds a number or a name is a function of it. Another language is a file of the same
 * shape. A sentence with markup goes into the page as it stands: it is given numbers and addresses, never a name.
 */
export * from "./zhHans/site.ts";
export * from "./zhHans/dates.ts";
export * from "./zhHans/counts.ts";
export * from "./zhHans/home.ts";
export * from "./zhHans/issue.ts";
export * from "./zhHans/article.ts";
export * from "./zhHans/shelves.ts";
export * from "./zhHans/coverage.ts";
export * from "./zhHans/carry.ts";
export * from "./zhHans/about.ts";
export * from "./zhHans/search.ts";
export * from "./zhHans/device.ts";
export * from "./zhHans/clippings.ts";
