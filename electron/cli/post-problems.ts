import { placeOfProblem } from "#electron/post/check/post-problem.ts";
import type { PostProblem } from "#shared/export-report.ts";
import { adviceOf } from "#shared/problem-advice.ts";

/** `post.md, line 3: The link #x leads to no heading. Lead the link …` */
export const problemLine = (problem: PostProblem): string =>
  `${placeOfProblem(problem)}: ${problem.message} ${adviceOf(problem)}`;

/** For `--json`: without the words at fault, which may be private. */
export const problemFields = ({ code, file, line, message }: PostProblem) => ({
  code,
  file,
  line,
  message,
});
