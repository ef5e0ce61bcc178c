/** `07` of 7, as times and dates are written. */
export const twoDigits = (n: number): string => String(n).padStart(2, "0");
