import { useCall } from "#renderer/ipc/use-call.ts";
import styles from "./read-only-banner.module.css";

/** Says that nothing can be saved, for as long as that is so. */
export function ReadOnlyBanner() {
  const { data: about } = useCall("app.about", {});
  if (!about?.readOnly) return null;
  return (
    <p role="alert" className={styles["banner"]}>
      The data folder {about.dataFolder} cannot be written: Lanyard shows what is there and saves
      nothing. Make the folder writable and start again.
    </p>
  );
}
