import { useToasts } from "#renderer/ui/toast.tsx";

/** Leads to what came into the watched folder. */
export function useGoToPictures(): () => void {
  const { tell } = useToasts();
  return () => {
    const act = document.querySelector("[data-offer] button:not(:disabled)");
    if (act instanceof HTMLElement) act.focus();
    else tell("No new pictures wait. Settings says which folder is watched.");
  };
}
