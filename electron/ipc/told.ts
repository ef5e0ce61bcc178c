/** After a write: tells the windows, and answers with what was written. */
export const told = <T>(value: T, tell: (value: T) => void): T => {
  tell(value);
  return value;
};
