import { useState } from "react";
import { Select } from "#renderer/ui/select.tsx";
import type { ColumnMapping, ScheduleColumn, TableColumns } from "#shared/schedule.ts";
import { columnChoices, columnsInWords, exampleOf, NOT_READ } from "./column-choices.ts";
import styles from "./columns.module.css";
import { mappingWith } from "./mapping-with.ts";

interface ColumnsProps {
  table: TableColumns;
  disabled: boolean;
  onChoose: (mapping: ColumnMapping) => void;
}

/** What a table's columns hold: guessed, and chosen where the guess is wrong. Folded where nothing has to be chosen. */
export function Columns({ table, disabled, onChoose }: ColumnsProps) {
  const { headings, rows, problem } = table;
  const [isNeeded] = useState(problem !== null);
  // Reading it with other columns takes a moment; what was chosen stands from the start.
  const [chosen, setChosen] = useState<{ of: TableColumns; mapping: ColumnMapping } | null>(null);
  const mapping = chosen?.of === table ? chosen.mapping : table.mapping;
  const choose = (heading: string, column: ScheduleColumn | null) => {
    const next = mappingWith(headings, mapping, heading, column);
    setChosen({ of: table, mapping: next });
    onChoose(next);
  };
  return (
    <section className={styles["columns"]}>
      {problem !== null && (
        <p className={styles["problem"]} role="status">
          {problem} Choose what the columns hold.
        </p>
      )}
      <details className={styles["fold"]} open={isNeeded || undefined}>
        <summary className={styles["summary"]}>{columnsInWords(headings, mapping)}</summary>
        <div role="table" aria-label="Columns" className={styles["table"]}>
          <div role="row" className="visually-hidden">
            <span role="columnheader">Heading</span>
            <span role="columnheader">First rows</span>
            <span role="columnheader">Holds</span>
          </div>
          {headings.map((heading, index) => {
            const column = mapping.find((one) => one.heading === heading)?.column ?? NOT_READ;
            return (
              <div role="row" key={heading} className={styles["row"]}>
                <span role="rowheader" className={styles["heading"]}>
                  {heading}
                </span>
                <span role="cell" className={styles["example"]}>
                  {exampleOf(rows, index)}
                </span>
                <span role="cell" className={styles["choice"]} data-none={column === NOT_READ}>
                  <Select
                    label={heading}
                    value={column}
                    choices={columnChoices}
                    disabled={disabled}
                    onChange={(value) =>
                      choose(heading, value === null || value === NOT_READ ? null : value)
                    }
                  />
                </span>
              </div>
            );
          })}
        </div>
      </details>
    </section>
  );
}
