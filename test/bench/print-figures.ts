import type { Figure } from "./figure.ts";

/** Prints the figures as a table; a figure over its limit is marked. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    String(figure.value),
    figure.limit === null ? "" : String(figure.limit),
    figure.unit,
    figure.limit === null ? "" : figure.value <= figure.limit ? "good" : "OVER",
  ]);
  const table = [["what", "value", "limit", "unit", ""], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((row) => (row[column] ?? "").length)),
  );
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
}
