/** Says to screen readers what the eye sees. */
export interface Announcer {
  say: (words: string) => void;
}

export function createAnnouncer(host: HTMLElement): Announcer {
  const region = document.createElement("p");
  region.role = "status";
  region.className = "visually-hidden";
  host.append(region);
  return {
    say(words) {
      region.textContent = words;
    },
  };
}
