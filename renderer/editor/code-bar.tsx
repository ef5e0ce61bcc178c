import type { Editor } from "@tiptap/core";
import { memo } from "react";
import { Select } from "#renderer/ui/select.tsx";
import { codeLanguage, codeLanguages } from "./code-languages.ts";
import styles from "./table-bar.module.css";
import { useEditorLook } from "./use-editor-look.ts";

const choices = codeLanguages.map(({ name, words }) => ({ value: name, words }));

/** The language of the code at the caret. It stands below the text, which does not move when it comes and goes. */
export const CodeBar = memo(function CodeBar({ editor }: { editor: Editor }) {
  const language = useEditorLook(editor, () => {
    const { parent } = editor.state.selection.$from;
    return parent.type.name === "codeBlock" ? String(parent.attrs["language"] ?? "") : null;
  });
  if (language === null) return null;
  return (
    <div className={styles["bar"]}>
      <Select
        label="Language of the code"
        look="plain"
        none="Plain"
        empty={language === "" ? "Plain" : language}
        choices={choices}
        value={codeLanguage(language)}
        onChange={(chosen) => {
          editor.commands.updateAttributes("codeBlock", { language: chosen });
          // The list gives the focus back to its button when it closes; the text takes it after that.
          setTimeout(() => editor.view.focus(), 0);
        }}
      />
    </div>
  );
});
