import { Toast as Base } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { createContext, use, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import styles from "./toast.module.css";

const TOLD_MILLISECONDS = 6_000;
const UNDO_MILLISECONDS = 10_000;

/** Short sentences at the window's foot. */
export interface Toasts {
  /** Something was done. */
  tell: (sentence: string) => void;
  /** Something was done and can be taken back. A later one of the same `name` takes its place. */
  tellUndo: (sentence: string, undo: () => void, name?: string) => void;
  /** What can be taken back no longer. */
  close: (name: string) => void;
  /** Something could not be done. It stays until it is closed. */
  tellFailure: (sentence: string) => void;
}

type Manager = ReturnType<typeof Base.createToastManager>;

/** Made once, outside of React, so that failures of calls can be told as well. */
export function createToasts(): Toasts & { manager: Manager } {
  const manager = Base.createToastManager();
  return {
    manager,
    tell: (description) =>
      manager.add({ id: description, description, timeout: TOLD_MILLISECONDS }),
    tellUndo: (description, undo, name) => {
      const id = manager.add({
        ...(name !== undefined && { id: name }),
        description,
        timeout: UNDO_MILLISECONDS,
        actionProps: {
          children: "Undo",
          onClick: () => {
            undo();
            manager.close(id);
          },
        },
      });
    },
    close: (name) => manager.close(name),
    tellFailure: (description) =>
      manager.add({ id: description, description, type: "failure", timeout: 0, priority: "high" }),
  };
}

const ToastsContext = createContext<Toasts | null>(null);

export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("ToastProvider is missing");
  return toasts;
}

interface ToastProviderProps {
  toasts: ReturnType<typeof createToasts>;
  children: ReactNode;
}

export function ToastProvider({ toasts, children }: ToastProviderProps) {
  return (
    <ToastsContext value={toasts}>
      <Base.Provider toastManager={toasts.manager} limit={4}>
        {children}
        <Base.Portal>
          <Base.Viewport className={styles["viewport"]}>
            <ToastList />
          </Base.Viewport>
        </Base.Portal>
      </Base.Provider>
    </ToastsContext>
  );
}

function ToastList() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      aria-label={toast.type === "failure" ? "Failure" : "Message"}
      swipeDirection={[]}
      className={classNames(styles["toast"], toast.type === "failure" && styles["failure"])}
    >
      <Base.Content className={styles["content"]}>
        <Base.Description className={styles["sentence"]} />
        {toast.actionProps && <Base.Action render={<Button look="plain" size="small" />} />}
        <Base.Close render={<IconButton label="Close" icon={<X size={16} />} />} />
      </Base.Content>
    </Base.Root>
  ));
}
