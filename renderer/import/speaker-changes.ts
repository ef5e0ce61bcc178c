import type { Speaker } from "#shared/session.ts";

const named = ({ name, affiliation }: Speaker): string =>
  affiliation === null ? name : `${name}, ${affiliation}`;

/** Who comes, who goes and whose affiliation is another one: `with Bo Ek · without Cy Dee`. */
export function speakersInWords(before: readonly Speaker[], after: readonly Speaker[]): string {
  const were = new Map(before.map((one) => [one.name, one]));
  const are = new Map(after.map((one) => [one.name, one]));
  const come = after.filter(({ name }) => !were.has(name));
  const go = before.filter(({ name }) => !are.has(name));
  const elsewhere = after.flatMap((one) => {
    const was = were.get(one.name);
    if (!was || was.affiliation === one.affiliation) return [];
    return `${named(was)} → ${one.affiliation ?? "no affiliation"}`;
  });
  const parts = [
    come.length > 0 && `with ${come.map(named).join("; ")}`,
    go.length > 0 && `without ${go.map(({ name }) => name).join(", ")}`,
    ...elsewhere,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "in another order" : parts.join(" · ");
}
