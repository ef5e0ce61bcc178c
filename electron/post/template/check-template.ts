import { AppError } from "#shared/errors.ts";
import { textProblem, type TextProblem } from "#shared/own-text.ts";
import { composeDocuments, type DocumentRequest } from "../compose-documents.ts";
import type { PostStore } from "../post-material.ts";

/** What is wrong with the template of a post, tried on its event; null when it makes one. Throws `not-found`. */
export function checkTemplate(store: PostStore, request: DocumentRequest): TextProblem | null {
  try {
    composeDocuments(store, request);
    return null;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid-input") throw error;
    const told = textProblem.safeParse(error.cause);
    return told.success ? told.data : { line: 1, column: 1, reason: error.message };
  }
}
