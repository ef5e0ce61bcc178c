/** A note's body with a picture in it, as JSON text. */
export const aPictureBody = (file: string, caption = "", alt = ""): string =>
  JSON.stringify({
    type: "doc",
    content: [
      {
        type: "picture",
        attrs: { file, alt, turn: 0 },
        ...(caption === "" ? {} : { content: [{ type: "text", text: caption }] }),
      },
    ],
  });
