/** What Lanyard itself writes into a post, by the name that a template calls it. `{…}` stands for a value. */
export interface PostWords {
  travel: string;
  before: string;
  conclusion: string;
  days: readonly string[];
  day: string;
  sessionPage: string;
  slides: string;
  video: string;
  colocated: string;
  meet: string;
  planned: string;
  lookingForward: string;
  recentEvents: string;
  upcomingEvents: string;
  takeaways: string;
  recommended: string;
  by: string;
  learnMore: string;
  appendix: string;
  edition: string;
  dates: string;
  attendance: string;
  venue: string;
  streams: string;
  coAuthors: string;
  otherTheme: string;
  talk: string;
  previous: string;
  next: string;
  /** What leads from a footnote back to where it is referred to. */
  backToText: string;
  ratings: readonly string[];
  titleWrapUp: string;
  titlePreview: string;
  titleHighlights: string;
  titleShowNotes: string;
  titleSessionReport: string;
  titleByTheme: string;
  titleTable: string;
  titleDay: string;
  titleEpisode: string;
}

const NUMBERS = [
  "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen",
  "Sixteen Seventeen Eighteen Nineteen Twenty",
].flatMap((words) => words.split(" "));

const english: PostWords = {
  travel: "Travel",
  before: "Pre-Conference Activities",
  conclusion: "Conclusion",
  days: NUMBERS.map((number) => `Day ${number}`),
  day: "Day {number}",
  sessionPage: "Session page",
  slides: "Slides",
  video: "Video",
  colocated: "Co-located events",
  meet: "Where to meet",
  planned: "Talks to see",
  lookingForward: "Talks that {name} is looking forward to",
  recentEvents: "Recent events",
  upcomingEvents: "Upcoming events",
  takeaways: "Takeaways",
  recommended: "Recommended",
  by: "by",
  learnMore: "Learn More",
  appendix: "All the sessions I went to",
  edition: "Edition",
  dates: "Dates",
  attendance: "Attendance",
  venue: "Venue",
  streams: "Streams",
  coAuthors: "With",
  otherTheme: "And more",
  talk: "Talk",
  previous: "Before this",
  next: "Next",
  backToText: "Back to the text",
  ratings: ["not for me", "fair", "good", "very good", "outstanding"],
  titleWrapUp: "{event} Wrap-up",
  titlePreview: "{event} Preview",
  titleHighlights: "{event} Highlights",
  titleShowNotes: "{event} Review",
  titleSessionReport: "{event}: a report",
  titleByTheme: "{event} by theme",
  titleTable: "{event}: talks, slides and videos",
  titleDay: "{event}: {day}",
  titleEpisode: "Episode {episode}: {title}",
};

const german: PostWords = {
  travel: "Anreise",
  before: "Vor der Konferenz",
  conclusion: "Fazit",
  days: [],
  day: "Tag {number}",
  sessionPage: "Seite zum Vortrag",
  slides: "Folien",
  video: "Video",
  colocated: "Veranstaltungen drumherum",
  meet: "Wo wir uns treffen",
  planned: "Vorträge im Plan",
  lookingForward: "Worauf sich {name} freut",
  recentEvents: "Gewesene Veranstaltungen",
  upcomingEvents: "Kommende Veranstaltungen",
  takeaways: "Was bleibt",
  recommended: "Empfohlen",
  by: "von",
  learnMore: "Zum Weiterlesen",
  appendix: "Alle Vorträge, in denen ich war",
  edition: "Ausgabe",
  dates: "Datum",
  attendance: "Teilnehmende",
  venue: "Ort",
  streams: "Parallel",
  coAuthors: "Mit",
  otherTheme: "Und mehr",
  talk: "Vortrag",
  previous: "Davor",
  next: "Weiter",
  backToText: "Zurück zum Text",
  ratings: ["nichts für mich", "in Ordnung", "gut", "sehr gut", "herausragend"],
  titleWrapUp: "{event}: Rückblick",
  titlePreview: "{event}: Vorschau",
  titleHighlights: "{event}: Höhepunkte",
  titleShowNotes: "{event}: Nachlese",
  titleSessionReport: "{event}: ein Bericht",
  titleByTheme: "{event} nach Themen",
  titleTable: "{event}: Vorträge, Folien und Videos",
  titleDay: "{event}: {day}",
  titleEpisode: "Folge {episode}: {title}",
};

/** The words of a language (BCP 47); English for those Lanyard does not speak. `headings` take the place of single ones. */
export function postWords(language: string, headings: Readonly<Record<string, string>>): PostWords {
  const words = /^de(?:-|$)/i.test(language) ? german : english;
  const own = Object.entries(headings).filter(([name]) => isPostWord(name));
  return { ...words, ...Object.fromEntries(own) };
}

/** Whether a heading can be given a text of one's own under this name. */
export function isPostWord(name: string): boolean {
  return Object.entries(english).some(([word, text]) => word === name && typeof text === "string");
}

/** `fillWords("Day {number}", { number: "3" })` */
export function fillWords(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found);
}
