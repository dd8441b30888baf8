/** How large a file is, in the reader's words. */

/** 86123 → `87 KB`, 1250000 → `1.3 MB`; a line never ends between number and unit. */
export const sizeWords = (bytes: number): string =>
  bytes < 1e5 ? `${Math.ceil(bytes / 1000)}\u00a0KB` : `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
