const MINUTE = 60_000;

/** From this length on (minutes) a session is a background to the day: registration, an exhibition, the hack room. */
const BACKGROUND_MINUTES = 360;

interface Span {
  /** Instants in milliseconds. */
  startsAt: number;
  endsAt: number;
}

/** Minutes that really pass, clock changes or not; never negative. */
export const lengthOf = ({ startsAt, endsAt }: Span): number =>
  Math.max(0, Math.round((endsAt - startsAt) / MINUTE));

/** Whether a session goes on beside everything else, so that it takes no place in a grid and no time of a plan. */
export const isBackground = (span: Span): boolean => lengthOf(span) >= BACKGROUND_MINUTES;
