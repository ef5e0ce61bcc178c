/** A note's body with a picture in it, as JSON text. */
export const aPictureBody = (file: string, caption = "", alt = ""): string =>
  JSON.stringify({
    type: "doc",
    content: [{ type: "picture", attrs: { file, alt, caption, turn: 0 } }],
  });
