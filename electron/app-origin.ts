export const appScheme = "app";

/** Where the window's own page and files are. */
export const appOrigin = `${appScheme}://lanyard`;
