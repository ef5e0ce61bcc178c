import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import styles from "./watched-folder.module.css";

/** The folder whose new pictures are offered to notes. */
export function WatchedFolder() {
  const { data: watched, error, refetch } = useCall("watched.get", {});
  const choose = useAct("watched.choose");
  const stop = useAct("watched.stop");
  if (error) {
    return (
      <ErrorState
        title="The watched folder is not known"
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!watched) return <Loading label="Reading the watched folder" lines={2} />;
  const { folder, trouble } = watched;
  return (
    <>
      <p className={styles["folder"]}>
        {folder === null ? "No folder is watched." : <bdi>{folder}</bdi>}
      </p>
      {trouble !== null && (
        <p role="status" className={styles["trouble"]}>
          {trouble}
        </p>
      )}
      <div className={styles["acts"]}>
        <Button size="small" onClick={() => choose.mutate({})}>
          {folder === null ? "Choose a folder to watch" : "Watch another folder"}
        </Button>
        {folder !== null && (
          <Button size="small" look="plain" onClick={() => stop.mutate({})}>
            Stop watching
          </Button>
        )}
      </div>
      <p className={styles["soft"]}>
        Where your phone or a tool for screenshots puts pictures. New ones are offered to the note
        of the talk that runs; none comes in unless you say so.
      </p>
    </>
  );
}
