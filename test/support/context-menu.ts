import { expect, type ElectronApplication, type Locator } from "@playwright/test";

/** The system's menu under the right mouse button cannot be driven: what it would hold is read, and chosen from. */
export interface ContextMenu {
  /** Presses the right button near the left edge of what is given, and answers with the menu's entries. */
  labelsAt(where: Locator): Promise<string[]>;
  /** Chooses an entry of the menu that was read last. */
  choose(label: string): Promise<void>;
}

export async function readContextMenus(electron: ElectronApplication): Promise<ContextMenu> {
  await electron.evaluate(({ Menu }) => {
    Menu.buildFromTemplate = (items) => {
      Object.assign(globalThis, { items });
      return Object.assign(Object.create(null), { popup: () => {} });
    };
  });
  const shown = () =>
    electron.evaluate(() => {
      const items: { label?: string }[] | undefined = Reflect.get(globalThis, "items");
      return items?.map(({ label }) => label ?? "") ?? null;
    });
  return {
    async labelsAt(where) {
      await electron.evaluate(() => void Reflect.deleteProperty(globalThis, "items"));
      await where.click({ button: "right", position: { x: 28, y: 10 } });
      await expect.poll(shown).not.toBeNull();
      return (await shown()) ?? [];
    },
    choose: (label) =>
      electron.evaluate((_electron, wanted) => {
        const items: { label?: string; click?: () => void }[] = Reflect.get(globalThis, "items");
        items.find((item) => item.label === wanted)?.click?.();
      }, label),
  };
}
