import type { AttachmentAddress } from "#shared/rich-text/attachment-address.ts";

/** One picture turned in two ways is two files of a post. */
export const pictureKey = ({ file, turn }: AttachmentAddress): string => `${file}-${turn}`;
