import type { PostProfile } from "#shared/post.ts";
import { type Profile, profileData } from "./profile.ts";

type Given = Parameters<typeof profileData.parse>[0];
type Key = { key: string; value: string; text?: string | boolean };

const key = (name: string, value = name): Key => ({ key: name, value });
const fixed = (name: string, text: string | boolean): Key => ({ key: name, value: "text", text });
const yaml = (...keys: Key[]): object => ({ format: "yaml", keys });

const beside = { file: "{slug}.md", pictures: "{slug}", pictureAddress: "{slug}/" };

/** Lanyard's own profiles. Each is a copy to start one's own from. */
const data: Readonly<Record<PostProfile, Given>> = {
  markdown: {
    ...beside,
    name: "Markdown",
    matter: yaml(key("title"), key("date"), key("event")),
    anchors: "github",
    sibling: "{slug}.md",
  },
  hugo: {
    name: "Hugo",
    file: "content/posts/{slug}/index.md",
    pictures: "content/posts/{slug}",
    pictureAddress: "",
    matter: yaml(key("title"), key("date"), key("draft"), key("author"), key("tags")),
    anchors: "attribute",
    reader: "goldmark",
    templates: "shortcodes",
    html: false,
    sibling: "../{slug}/",
    signs: ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "archetypes", "content/posts"],
  },
  jekyll: {
    name: "Jekyll",
    file: "_posts/{date}-{slug}.md",
    pictures: "assets/{date}-{slug}",
    pictureAddress: "/assets/{date}-{slug}/",
    matter: yaml(
      fixed("layout", "post"),
      key("title"),
      key("date"),
      key("published"),
      key("author"),
      key("tags"),
    ),
    anchors: "attribute",
    reader: "kramdown",
    templates: "liquid",
    sibling: "{% post_url {date}-{slug} %}",
    signs: ["_config.yml", "_posts"],
  },
  astro: {
    ...beside,
    name: "Astro",
    pictureAddress: "./{slug}/",
    matter: yaml(
      key("title"),
      key("description"),
      key("pubDate", "date"),
      key("draft"),
      key("author"),
      key("tags"),
    ),
    anchors: "github",
    sibling: "../{slug}/",
    signs: ["astro.config.mjs", "astro.config.ts", "astro.config.js"],
    homes: ["src/content/blog", "src/content/posts", "src/data/blog", "src/pages/blog"],
  },
  eleventy: {
    ...beside,
    name: "Eleventy",
    // Eleventy reads templates in Markdown; with this it reads Markdown alone.
    matter: yaml(
      key("title"),
      key("date"),
      key("draft"),
      fixed("templateEngineOverride", "md"),
      key("author"),
      key("tags"),
    ),
    anchors: "element",
    sibling: "../{slug}/",
    signs: [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"],
    homes: ["content/blog", "src/posts", "posts", "src/blog", "blog"],
  },
  devto: {
    ...beside,
    name: "dev.to",
    matter: yaml(
      key("title"),
      key("published"),
      key("description"),
      key("tags", "four-tags"),
      key("canonical_url", "canonical"),
      key("series"),
    ),
    anchors: "element",
  },
  hexo: {
    ...beside,
    name: "Hexo",
    matter: yaml(
      key("title"),
      key("date"),
      key("published"),
      fixed("disableNunjucks", true),
      key("author"),
      key("tags"),
    ),
    anchors: "element",
    sibling: "../{slug}/",
    signs: ["_config.yml", "scaffolds", "source/_posts"],
    homes: ["source/_posts"],
  },
  obsidian: {
    name: "Obsidian",
    file: "{title}.md",
    pictures: "{title}",
    pictureAddress: "{title}/",
    matter: yaml(key("title"), key("date"), key("event"), key("tags")),
    anchors: "words",
    reader: "obsidian",
    sibling: "{title}.md",
    signs: [".obsidian"],
  },
  html: {
    name: "Web page",
    form: "html",
    file: "{slug}.html",
    pictures: "{slug}",
    pictureAddress: "",
    matter: null,
    anchors: "github",
    sibling: "{slug}.html",
  },
  pdf: {
    name: "PDF",
    form: "pdf",
    file: "{slug}.pdf",
    pictures: "{slug}",
    pictureAddress: "",
    matter: null,
    anchors: "github",
  },
  docx: {
    name: "Word document",
    form: "docx",
    file: "{slug}.docx",
    pictures: "{slug}",
    pictureAddress: "",
    matter: null,
    anchors: "github",
  },
  opml: {
    name: "Outline (OPML)",
    form: "opml",
    file: "{slug}.opml",
    pictures: "{slug}",
    pictureAddress: "",
    matter: null,
    anchors: "none",
  },
};

/** A profile by its name. `toml` writes the front matter as TOML, `figure` pictures by Hugo's shortcode. */
export function builtInProfile(
  name: PostProfile,
  { toml = false, figure = false }: { toml?: boolean; figure?: boolean } = {},
): Profile {
  const profile = profileData.parse(data[name]);
  const matter =
    profile.matter && toml ? { ...profile.matter, format: "toml" as const } : profile.matter;
  return { ...profile, matter, figure: figure && profile.templates === "shortcodes" };
}
