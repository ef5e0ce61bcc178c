/** How long a draft is that a person has in a file and pastes whole. */
const CHARACTERS = 200_000;

/** What each part of a draft says once or more; counted, it tells whether all of it came. */
export const SAID = "What the speaker said";
/** What a draft ends in. */
export const LAST = "The last words of it.";

const WORDS = `${SAID} about **maps** and \`bpf\`, and what I *think* of it by now`;

/** What somebody wrote of one talk: every sort of block, a few links. Some 1,200 characters. */
const talk = (at: number): string => `## Talk ${at}: keeping promises in *large* rooms

${WORDS}. See [part ${at}](https://example.org/talks/${at}) for the slides, which say **less** than the talk did.

- ${WORDS}
- A shorter point, with [a link](https://example.org/${at}/a)
  - below it a detail about \`cgroups\`
  - and another
- **Bold claim ${at}:** nobody measured it

1. First they tried caching
2. Then they measured, which took *three* weeks
   1. on one machine
   2. on all
3. And threw the cache away

> The best part of a system is the part you deleted, and ${SAID.toLowerCase()} about it.

### Numbers and to-dos

| Setup | Before | After |
| --- | ---: | ---: |
| one node | ${at} ms | **${at % 7} ms** |
| ten nodes | ${at * 3} ms | ${at % 11} ms |

- [ ] Ask for the data of talk ${at}
- [x] Follow the speaker

\`\`\`js
const promise = await keep(${at}, { room: "large" });
if (!promise.kept) throw new Error("broken");
\`\`\`

? Would this hold for *small* rooms as well?

${WORDS}. It comes down to what happens when the room is full, and ${at} people want the same thing at once.

`;

export const drafts = {
  prose: (at) => `${WORDS}. See [part ${at}](https://example.org/${at}). ${WORDS}.\n\n`,
  lists: (at) => `${"  ".repeat(at % 3)}- ${WORDS}, ${at}\n`,
  quotes: (at) => `> ${WORDS}, ${at}.\n>\n`,
  mixed: talk,
  footnotes: (at) => `${WORDS}.[^${at}]\n\n[^${at}]: ${WORDS}, ${at}.\n\n`,
  "small tables": (at) => `| a ${at} | b |\n| --- | --- |\n| ${at} | c |\n\n`,
  "mixed with definitions": (at) => `${talk(at)}Noted.[^${at}]\n\n[^${at}]: ${WORDS}.\n\n`,
  "one quote paragraph": (at) => `> ${WORDS}, ${at}.\n`,
  "one table": (at) => (at ? "" : "| Said | At |\n| --- | --- |\n") + `| ${WORDS} | ${at} |\n`,
} satisfies Record<string, (at: number) => string>;

/** A draft of 200,000 characters. */
export function draftOf(part: (at: number) => string): string {
  let text = "";
  for (let at = 0; text.length < CHARACTERS; at += 1) text += part(at);
  return `${text.slice(0, text.lastIndexOf("\n", CHARACTERS - LAST.length - 2))}\n\n${LAST}`;
}
