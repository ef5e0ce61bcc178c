/** What can be done with the post that is open from anywhere in the window. */
export interface PostActs {
  /** Makes its text anew of what the notes say now. */
  update: () => void;
  history: () => void;
  /** Asks where it goes, and writes it there. */
  export: () => void;
  /** Another post of the same shape. */
  create: () => void;
}
