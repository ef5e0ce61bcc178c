/** A template that comes with Lanyard. */
export interface BuiltInTemplate {
  id: string;
  name: string;
  markdown: string;
}

export const builtInTemplates: readonly BuiltInTemplate[] = [
  { id: "plain", name: "Plain", markdown: "{{speakers}}, {{start}}, {{room}}\n" },
  {
    id: "cornell",
    name: "Cornell",
    markdown: "| Cues | Notes |\n| --- | --- |\n|   |   |\n\n## Summary\n",
  },
  {
    id: "claim",
    name: "Claim, evidence, my view",
    markdown: "## Claim\n\n## Evidence\n\n## My view\n",
  },
];
