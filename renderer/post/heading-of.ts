import GithubSlugger from "github-slugger";

/** Which of the headings, given as their texts in order, `#address` leads to by GitHub's rule; -1 for none. */
export function headingOf(headings: readonly string[], address: string): number {
  const slugger = new GithubSlugger();
  const slug = decoded(address.slice(1));
  return headings.findIndex((heading) => slugger.slug(heading) === slug);
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
