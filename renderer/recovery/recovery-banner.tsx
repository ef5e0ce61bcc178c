import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./recovery-banner.module.css";

/** Says that there are texts that could not be saved last time, for as long as that is so. */
export function RecoveryBanner({ onLook }: { onLook: () => void }) {
  const { data } = useCall("recovery.list", {});
  const count = data ? data.texts.length + data.unreadable.length : 0;
  if (count === 0) return null;
  return (
    <div role="alert" className={styles["banner"]}>
      <p>
        {count === 1
          ? "A text could not be saved when Lanyard was last open. It is kept."
          : `${count} texts could not be saved when Lanyard was last open. They are kept.`}
      </p>
      <Button size="small" onClick={onLook}>
        Show
      </Button>
    </div>
  );
}
