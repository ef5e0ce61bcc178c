import { Toast as Base } from "@base-ui/react/toast";
import { X } from "lucide-react";
import {
  createContext,
  use,
  useEffect,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { tellHeight } from "./tell-height.ts";
import styles from "./toast.module.css";
import { over } from "./over.ts";

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
  /** The newest one goes, by Escape where that leads nowhere else. */
  closeNewest: () => void;
}

type Manager = ReturnType<typeof Base.createToastManager>;
type Message = Parameters<Manager["add"]>[0];

/** Made once, outside of React, so that failures of calls can be told as well. */
export function createToasts(): Toasts & { manager: Manager } {
  const manager = Base.createToastManager();
  /** Those that are shown, oldest first. */
  const shown = new Set<string>();
  const add = (message: Message): string => {
    const id: string = manager.add({ ...message, onClose: () => void shown.delete(id) });
    shown.delete(id);
    shown.add(id);
    return id;
  };
  return {
    manager,
    tell: (description) => {
      add({ id: description, description, timeout: TOLD_MILLISECONDS });
    },
    tellUndo: (description, undo, name) => {
      const id = add({
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
    tellFailure: (description) => {
      add({ id: description, description, type: "failure", timeout: 0, priority: "high" });
    },
    closeNewest: () => {
      const newest = [...shown].at(-1);
      if (newest !== undefined) manager.close(newest);
    },
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
        <Base.Portal container={over()}>
          <Viewport closeNewest={toasts.closeNewest} />
        </Base.Portal>
      </Base.Provider>
    </ToastsContext>
  );
}

/** The messages, newest lowest. Escape means them where one of them has the focus, or nothing has it. */
function Viewport({ closeNewest }: Pick<Toasts, "closeNewest">) {
  const press = (pressed: KeyboardEvent) => {
    if (pressed.key !== "Escape") return;
    // A dialog that is open stays open.
    pressed.stopPropagation();
    if (pressed.target === pressed.currentTarget) closeNewest();
  };
  useEffect(() => {
    const pressNowhere = (pressed: globalThis.KeyboardEvent) => {
      if (pressed.key !== "Escape" || pressed.defaultPrevented) return;
      if (pressed.target === document.body) closeNewest();
    };
    // Heard last of all: what is open above the page takes Escape on its way here.
    window.addEventListener("keydown", pressNowhere);
    return () => window.removeEventListener("keydown", pressNowhere);
  }, [closeNewest]);
  return (
    <Base.Viewport
      ref={tellHeight}
      data-messages
      className={styles["viewport"]}
      onKeyDown={press}
      onMouseDown={leaveFocus}
      onClick={(clicked) => {
        // Base UI takes a click here for the focus, wherever that is: messages would stay, and failures not be announced.
        const { currentTarget } = clicked;
        if (!currentTarget.contains(document.activeElement)) clicked.preventBaseUIHandler();
      }}
    >
      <ToastList />
    </Base.Viewport>
  );
}

/** A click on Undo or Close leaves the focus where somebody writes: the button goes with its message. */
const leaveFocus = (pressed: MouseEvent) => {
  if (pressed.target instanceof Element && pressed.target.closest("button")) {
    pressed.preventDefault();
  }
};

function ToastList() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      aria-label={toast.type === "failure" ? "Failure" : "Message"}
      swipeDirection={[]}
      // Base UI hides a failure from screen readers until it has the focus, with buttons in it that Tab reaches.
      aria-hidden={false}
      data-message
      className={classNames(styles["toast"], toast.type === "failure" && styles["failure"])}
    >
      <Base.Content className={styles["content"]}>
        <Base.Description className={styles["sentence"]} />
        {toast.actionProps && <Base.Action render={<Button look="plain" size="small" />} />}
        <Base.Close
          aria-hidden={false}
          render={<IconButton label="Close" icon={<X size={16} />} />}
        />
      </Base.Content>
    </Base.Root>
  ));
}
