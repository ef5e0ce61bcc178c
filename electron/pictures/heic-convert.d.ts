declare module "heic-convert" {
  /** One picture of a HEIC file. Rejects for any other file. */
  function convert(options: {
    buffer: Uint8Array;
    format: "JPEG" | "PNG";
    quality?: number;
  }): Promise<Uint8Array>;
  export = convert;
}
