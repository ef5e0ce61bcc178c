import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import type { PostOptions, PostShape } from "#shared/post.ts";
import { profileNames } from "#shared/profile-words.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import styles from "./composer.module.css";
import { FactSettings } from "./fact-settings.tsx";
import { listOf } from "./list-of.ts";
import {
  fromChoices,
  languageChoices,
  levelChoices,
  notesChoices,
  orderChoices,
  ratingsChoices,
  shapeChoices,
} from "./post-words.ts";
import { ownChoice, ownChoices, textOfChoice } from "./own-choices.ts";
import { Group, Line, Row } from "./setting-fields.tsx";

interface PostSettingsProps {
  post: StoredPost;
  onShape: (shape: PostShape) => void;
  /** Another profile, or one of one's own. */
  onPlace: (place: Partial<Pick<StoredPost, "profile" | "options">>) => void;
  onOptions: (options: Partial<PostOptions>) => void;
  /** Sessions are to be chosen by hand. */
  onChooseByHand: () => void;
  onEditTemplate: () => void;
  onEditProfile: () => void;
}

const starChoices = [0, 1, 2, 3, 4, 5].map((stars) => ({
  value: String(stars),
  words:
    stars === 0 ? "Any rating or none" : stars === 5 ? "★★★★★" : `${"★".repeat(stars)} or more`,
}));

/** What a post is made of. Each change makes its text anew around what was written by hand. */
export function PostSettings(props: PostSettingsProps) {
  const { post, onShape, onOptions, onChooseByHand, onEditTemplate } = props;
  const { data: own = [] } = useCall("postTemplates.list", {});
  const { data: profiles = [] } = useCall("postProfiles.list", {});
  const { options } = post;
  const { choice } = options;
  const choose = (part: Partial<PostOptions["choice"]>) =>
    onOptions({ choice: { ...choice, ...part } });
  const takeTemplate = (chosen: string) => {
    const template = chosen === BUILT_IN ? null : textOfChoice(own, chosen);
    if (template !== undefined) onOptions({ template });
  };
  const takePlace = (chosen: string) => {
    const profile = profileNames.find(({ value }) => value === chosen)?.value;
    const ownProfile = profile === undefined ? textOfChoice(profiles, chosen) : null;
    if (ownProfile === undefined) return;
    props.onPlace({
      ...(profile !== undefined && { profile }),
      options: { ...options, ownProfile, isPlaceChosen: true },
    });
  };
  const orders = orderChoices.filter(({ value }) => value !== "hand" || choice.byHand !== null);
  return (
    <div
      className={styles["settings"]}
      role="region"
      aria-label="What the post is made of"
      data-settings
    >
      <Group title="Outline">
        <Row label="Shape" choices={shapeChoices} value={post.shape} onChange={onShape} />
        <Row
          label="Template"
          choices={[{ value: BUILT_IN, words: "Lanyard’s" }, ...ownChoices(own, options.template)]}
          value={options.template === null ? BUILT_IN : ownChoice(own, options.template)}
          onChange={takeTemplate}
        />
        <Button size="small" onClick={onEditTemplate}>
          Edit the template…
        </Button>
        <Row
          label="Goes to"
          choices={[...profileNames, ...ownChoices(profiles, options.ownProfile)]}
          value={
            options.ownProfile === null ? post.profile : ownChoice(profiles, options.ownProfile)
          }
          onChange={takePlace}
        />
        <Button size="small" onClick={props.onEditProfile}>
          Edit the profile…
        </Button>
        <Line
          label="Title"
          value={options.title ?? ""}
          placeholder="Made of the event’s name"
          onChange={(title) => onOptions({ title: title === "" ? null : title })}
        />
        <Line
          label="Tags"
          value={options.tags.join(", ")}
          placeholder="conference, go"
          onChange={(tags) => onOptions({ tags: listOf(tags) })}
        />
        <Checkbox checked={options.draft} onChange={(draft) => onOptions({ draft })}>
          Draft
        </Checkbox>
      </Group>
      <FactSettings post={post} onOptions={onOptions} />
      <Group title="Sessions">
        {choice.byHand === null ? (
          <>
            <Row
              label="Sessions"
              choices={fromChoices}
              value={choice.from}
              onChange={(from) => choose({ from })}
            />
            <Row
              label="Rated"
              choices={starChoices}
              value={String(choice.ratedAtLeast ?? 0)}
              onChange={(stars) => choose({ ratedAtLeast: Number(stars) || null })}
            />
            <Line
              label="Tagged"
              value={choice.tagged.join(", ")}
              placeholder="Whatever the tags"
              onChange={(tags) => choose({ tagged: listOf(tags) })}
            />
            <Button size="small" onClick={onChooseByHand}>
              Choose by hand…
            </Button>
          </>
        ) : (
          <div className={styles["byHand"]}>
            <span>{choice.byHand.length} chosen by hand</span>
            <Button size="small" onClick={onChooseByHand}>
              Choose…
            </Button>
            <Button
              size="small"
              look="plain"
              onClick={() =>
                onOptions({
                  choice: { ...choice, byHand: null },
                  order: options.order === "hand" ? "time" : options.order,
                })
              }
            >
              By rule again
            </Button>
          </div>
        )}
        <Row
          label="Order"
          choices={orders}
          value={options.order}
          onChange={(order) => onOptions({ order })}
        />
      </Group>
      <Group title="Text">
        <Row
          label="Notes"
          choices={notesChoices}
          value={options.notes}
          onChange={(notes) => onOptions({ notes })}
        />
        <Row
          label="Ratings"
          choices={ratingsChoices}
          value={options.ratings}
          onChange={(ratings) => onOptions({ ratings })}
        />
        <Row
          label="Language"
          choices={languageChoices}
          value={options.language}
          onChange={(language) => onOptions({ language })}
        />
        <Row
          label="Headings"
          choices={levelChoices}
          value={String(options.level)}
          onChange={(level) => onOptions({ level: Number(level) })}
        />
        <Checkbox checked={options.appendix} onChange={(appendix) => onOptions({ appendix })}>
          All sessions attended as a list at the end
        </Checkbox>
      </Group>
    </div>
  );
}

const BUILT_IN = "built-in";
