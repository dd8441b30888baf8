/** Rows of cells, the head row first, as tables. */

/** What is measured, what it should be, what it is. */
export type Row = [what: string, target: string, measured: string];

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));

/** Columns of text, padded. */
export function paddedText(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  const line = (row: readonly string[]): string => row.map((each, i) => each.padEnd(widths[i]!)).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

/** A Markdown table, laid out as the formatter does. */
export function paddedMarkdown(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows).map((width) => Math.max(3, width));
  const line = (row: readonly string[]): string =>
    `| ${row.map((each, i) => each.padEnd(widths[i]!)).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
