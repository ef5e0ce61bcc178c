/** Tells the styles how high the messages are (`--messages-height`), so that dialogs leave them their place. A ref. */
export function tellHeight(messages: HTMLElement | null): (() => void) | undefined {
  if (messages === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() =>
    style.setProperty("--messages-height", `${messages.offsetHeight}px`),
  );
  observer.observe(messages);
  return () => {
    observer.disconnect();
    style.removeProperty("--messages-height");
  };
}
