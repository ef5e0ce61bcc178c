import { type JsonObject, listField, objectsById, textField } from "../../parsing/json-object.ts";
import type { SourceLink, SourceLinks } from "../../parsing/session-links.ts";

const VIDEO_SITE =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|media\.ccc\.de)\//i;

/** Speakers are asked for earlier talks, too: those are not this session's. */
const EARLIER = /\b(?:previous|past|earlier|sample|example|other talks?|recent)\b/i;

/** Reads a session's links: its recording and stream, and the answers to the event's own questions that are addresses. */
export function createLinksOf(questions: unknown): (session: JsonObject) => SourceLinks {
  const asked = objectsById(questions);
  const linkOf = (answer: unknown): SourceLink[] => {
    const question = asked.get(textField(answer, "questionId").trim());
    const title = textField(answer, "question") || textField(question, "question");
    const url = textField(answer, "answerValue", "answer").trim();
    if (!/^https?:\/\/\S+$/i.test(url) || EARLIER.test(title)) return [];
    return [{ title, url, type: VIDEO_SITE.test(url) ? "video" : null }];
  };
  return (session) => {
    const live = textField(session, "liveUrl");
    return {
      links: [
        ...listField(session, "questionAnswers").flatMap(linkOf),
        ...(live === "" ? [] : [{ title: "Live stream", url: live, type: null }]),
      ],
      attachments: [],
      video: textField(session, "recordingUrl"),
    };
  };
}
