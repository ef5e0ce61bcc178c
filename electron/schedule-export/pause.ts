/** Lets others work in between: making a file of a large event takes seconds, and main answers the window meanwhile. */
export type Pause = () => Promise<void>;
