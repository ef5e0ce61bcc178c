/** What can be done with the post that is open from anywhere in the window. */
export interface PostActs {
  /** Makes its text anew of what the notes say now. */
  update: () => void;
  history: () => void;
  /** Asks where it goes, and writes it there. */
  export: () => void;
  /** Another post of the same shape. */
  create: () => void;
  /** Shows its settings and goes there; hides them from within. */
  settings: () => void;
  /** Asks for another name. */
  rename: () => void;
  /** Moves it to the trash; `then` is told its id once it is there. */
  remove: (then: (id: string) => void) => void;
}
