import { Checkbox } from "#renderer/ui/checkbox.tsx";
import type { PostFact, PostOptions, PostProfile, PostShape } from "#shared/post.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import { peopleOf, wordsOfPeople } from "./people-line.ts";
import { Area, Group, Line, Row } from "./setting-fields.tsx";

interface FactSettingsProps {
  post: StoredPost;
  onOptions: (options: Partial<PostOptions>) => void;
}

/** What the built-in outlines say that no note and no programme holds. */
const factsOfShape: Partial<Record<PostShape, PostFact[]>> = {
  preview: ["video", "coAuthors"],
  highlights: ["links", "biography"],
  "show-notes": ["episode", "video"],
  "session-report": ["edition", "attendance", "venue", "streams", "coAuthors", "links"],
};

/** The same of front matter, and of pages and documents. */
const factsOfProfile: Partial<Record<PostProfile, PostFact[]>> = {
  hugo: ["author"],
  jekyll: ["author"],
  astro: ["author", "description"],
  eleventy: ["author"],
  hexo: ["author"],
  devto: ["description", "canonicalUrl"],
  html: ["author"],
  pdf: ["author"],
  docx: ["author"],
};

/** A profile of one's own may have a key for any of them. */
const factsOfOwnProfile: PostFact[] = ["author", "description", "canonicalUrl"];

const words: Record<PostFact, string> = {
  episode: "Episode",
  video: "Address of the video",
  author: "Author",
  description: "Description",
  biography: "About the author",
  coAuthors: "Written with",
  edition: "Edition",
  attendance: "Attendance",
  venue: "Venue",
  streams: "Streams",
  links: "Links",
  canonicalUrl: "First published at",
};

const areas: ReadonlySet<PostFact> = new Set(["biography", "links"]);

const papers = [
  { value: "A4", words: "A4" },
  { value: "Letter", words: "US Letter" },
] as const;

/** What is to be said beside notes and sessions, as far as the post's outline and place have room for it. */
export function FactSettings({ post, onOptions }: FactSettingsProps) {
  const { shape, profile, options } = post;
  const isOwn = options.ownProfile !== null;
  const ofPlace = isOwn ? factsOfOwnProfile : (factsOfProfile[profile] ?? []);
  const facts = new Set([...(factsOfShape[shape] ?? []), ...ofPlace]);
  const isPreview = shape === "preview";
  if (facts.size === 0 && !isPreview) return null;
  const setFact = (fact: PostFact) => (value: string) => {
    const { [fact]: _former, ...others } = options.facts;
    onOptions({ facts: value === "" ? others : { ...others, [fact]: value } });
  };
  return (
    <Group title="To be said">
      {[...facts].map((fact) => {
        const field = { label: words[fact], value: options.facts[fact] ?? "" };
        return areas.has(fact) ? (
          <Area key={fact} {...field} explanation="Markdown" onChange={setFact(fact)} />
        ) : (
          <Line key={fact} {...field} onChange={setFact(fact)} />
        );
      })}
      {isPreview && (
        <Line
          label="People, each with a tag of sessions"
          value={wordsOfPeople(options.people)}
          placeholder="Ann: security, Ben"
          onChange={(line) => onOptions({ people: peopleOf(line) })}
        />
      )}
      {profile === "hugo" && !isOwn && (
        <>
          <Checkbox checked={options.toml} onChange={(toml) => onOptions({ toml })}>
            Front matter as TOML
          </Checkbox>
          <Checkbox checked={options.figure} onChange={(figure) => onOptions({ figure })}>
            Pictures as figures
          </Checkbox>
        </>
      )}
      {profile === "pdf" && (
        <Row
          label="Paper"
          choices={papers}
          value={options.paper}
          onChange={(paper) => onOptions({ paper })}
        />
      )}
    </Group>
  );
}
