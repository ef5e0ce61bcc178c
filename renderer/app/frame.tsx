import type { CSSProperties, KeyboardEvent, ReactNode } from "react";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import styles from "./frame.module.css";
import type { Pane } from "./navigation.ts";
import { PaneDivider } from "./pane-divider.tsx";
import type { Layout } from "./use-layout.ts";

/** Pixels. What is left over belongs to the page. */
const LIBRARY = { least: 168, usual: 216, most: 360 } as const;
const PROGRAMME = { least: 340, usual: 456, most: 720 } as const;
/** Rooms side by side ask for more. */
const WIDE_PROGRAMME = { least: 340, usual: 620, most: 1200 } as const;

interface FrameProps {
  layout: Layout;
  library: ReactNode;
  programme: ReactNode;
  /** The programme's columns ask for room. */
  isWide: boolean;
  /** Null: the programme's place reaches to the window's edge. */
  page: ReactNode;
  front: Pane;
  onCome: (pane: Pane) => void;
  /** Keys that no pane took. */
  onKeyDown: (pressed: KeyboardEvent) => void;
}

/** Library, programme and page side by side; below 1000 px the library is a rail, below 760 px one pane is shown. */
export function Frame({
  layout,
  library,
  programme,
  isWide,
  page,
  front,
  onCome,
  onKeyDown,
}: FrameProps) {
  const [libraryWidth, setLibraryWidth] = useRemembered("library width", widthOr(LIBRARY.usual));
  const programmeBounds = isWide ? WIDE_PROGRAMME : PROGRAMME;
  const [listWidth, setListWidth] = useRemembered("programme width", widthOr(PROGRAMME.usual));
  const [gridWidth, setGridWidth] = useRemembered("grid width", widthOr(WIDE_PROGRAMME.usual));
  const programmeWidth = isWide ? gridWidth : listWidth;
  const widths: CSSProperties & Record<`--${string}`, string> = {
    "--library": `${libraryWidth}px`,
    "--programme": `${programmeWidth}px`,
  };
  const inFront = front === "page" && page === null ? "programme" : front;
  const shows = (pane: Pane) => layout !== "one" || inFront === pane;
  return (
    <div
      className={styles["frame"]}
      data-layout={layout}
      data-paged={page !== null || undefined}
      style={widths}
      role="presentation"
      onKeyDown={onKeyDown}
    >
      {shows("library") && (
        <div
          className={styles["library"]}
          data-pane="library"
          tabIndex={-1}
          onFocus={() => onCome("library")}
        >
          {library}
        </div>
      )}
      <main className={styles["main"]}>
        {layout === "three" && (
          <PaneDivider
            label="Width of the library"
            width={libraryWidth}
            {...LIBRARY}
            onResize={setLibraryWidth}
          />
        )}
        {shows("programme") && (
          <div
            className={styles["programme"]}
            data-pane="programme"
            tabIndex={-1}
            onFocus={() => onCome("programme")}
          >
            {programme}
          </div>
        )}
        {page !== null && layout !== "one" && (
          <PaneDivider
            label="Width of the programme"
            width={programmeWidth}
            {...programmeBounds}
            onResize={isWide ? setGridWidth : setListWidth}
          />
        )}
        {page !== null && shows("page") && (
          <div
            className={styles["page"]}
            data-pane="page"
            tabIndex={-1}
            onFocus={() => onCome("page")}
          >
            {page}
          </div>
        )}
      </main>
    </div>
  );
}

const widthOr =
  (usual: number) =>
  (stored: string | null): number =>
    Number(stored) || usual;
