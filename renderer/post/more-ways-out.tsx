import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import type { Paper, PostProfile } from "#shared/post.ts";
import type { WaysOut } from "./use-ways-out.ts";

const files: readonly { words: string; profile: PostProfile; paper?: Paper }[] = [
  { words: "Save as PDF, A4…", profile: "pdf", paper: "A4" },
  { words: "Save as PDF, US Letter…", profile: "pdf", paper: "Letter" },
  { words: "Save as web page…", profile: "html" },
  { words: "Save as Word document…", profile: "docx" },
  { words: "Save as outline (OPML)…", profile: "opml" },
];

interface MoreWaysOutProps {
  ways: WaysOut;
  disabled: boolean;
  words?: string;
  /** The usual ways, where they are not buttons beside it. */
  children?: ReactNode;
}

/** The less usual ways of a post out of Lanyard. */
export function MoreWaysOut({ ways, disabled, words: name = "More", children }: MoreWaysOutProps) {
  return (
    <Menu
      align="end"
      trigger={
        <Button disabled={disabled || ways.isSaving}>
          {name} <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      {children}
      <MenuItem onChoose={() => ways.copy("rich")}>Copy as rich text</MenuItem>
      <MenuLine />
      {files.map(({ words, profile, paper }) => (
        <MenuItem key={words} onChoose={() => ways.save({ profile, options: paper && { paper } })}>
          {words}
        </MenuItem>
      ))}
    </Menu>
  );
}
