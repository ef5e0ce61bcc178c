import { X } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { addTag } from "#shared/add-tag.ts";
import styles from "./tag-field.module.css";

interface TagFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Tags to add by typing and to take off by a click. Enter or a comma ends one, Backspace takes the last off. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState("");
  const add = () => {
    const added = addTag(tags, typed);
    setTyped("");
    if (added.length > tags.length) onChange(added);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === "Enter" || event.key === ",") && typed.trim() !== "") {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && typed === "" && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <ul className={styles["tags"]} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} className={styles["tag"]}>
          <bdi>#{tag}</bdi>
          <button
            type="button"
            className={styles["remove"]}
            aria-label={`Remove tag ${tag}`}
            title={`Remove tag ${tag}`}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <input
          className={styles["input"]}
          aria-label="Add a tag"
          placeholder="Add a tag"
          value={typed}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
          onBlur={add}
        />
      </li>
    </ul>
  );
}
