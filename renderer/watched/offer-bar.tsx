import { useState } from "react";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import type { FoundPicture, WatchedFolderState } from "#shared/watched-folder.ts";
import styles from "./offer-bar.module.css";

interface OfferBarProps {
  offered: WatchedFolderState;
  /** The note that they are offered to; null where there is none yet. */
  into: string | null;
  onPut: () => Promise<void>;
  onAnother: () => void;
  onIgnore: () => void;
}

/** More would be a gallery. */
const SHOWN = 4;

/** At the window's foot: pictures that came into the watched folder, and what is to become of them. It stays until it is answered. */
export function OfferBar({ offered, into, onPut, onAnother, onIgnore }: OfferBarProps) {
  const { found, waiting, folder } = offered;
  const [isBusy, setIsBusy] = useState(false);
  const put = async () => {
    setIsBusy(true);
    await onPut();
    setIsBusy(false);
  };
  const only = found.length < waiting ? `the first ${found.length} ` : "";
  return (
    <section aria-label="New pictures" data-offer className={styles["bar"]}>
      <span className={styles["previews"]} aria-hidden>
        {found.slice(0, SHOWN).map((picture) => (
          <Preview key={picture.id} picture={picture} />
        ))}
      </span>
      <p role="status" className={styles["words"]} title={folder ?? undefined}>
        {waiting === 1 ? "1 new picture" : `${waiting} new pictures`} in{" "}
        <bdi>{folder?.split(/[/\\]/).findLast(Boolean)}</bdi>
      </p>
      <span className={styles["acts"]}>
        {into !== null && (
          <Button
            look="main"
            disabled={isBusy}
            className={styles["put"]}
            onClick={() => void put()}
          >
            <span className={styles["into"]}>
              Put {only}into “<bdi>{into}</bdi>”
            </span>
          </Button>
        )}
        <Button disabled={isBusy} onClick={onAnother}>
          Another note…
        </Button>
        <Button look="plain" disabled={isBusy} onClick={onIgnore}>
          Ignore
        </Button>
      </span>
    </section>
  );
}

/** A picture that cannot be shown is told by its name, which is there in any case. */
function Preview({ picture: { id, name } }: { picture: FoundPicture }) {
  const { data } = useCall("watched.preview", { id });
  return data ? (
    <img src={data} alt="" title={name} className={styles["preview"]} />
  ) : (
    <span title={name} className={styles["blank"]}>
      {name}
    </span>
  );
}
