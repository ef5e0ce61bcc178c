/**
 * Where everything that lies over the window is put: dialogs, menus, messages. It stands beside what it lies over, not around
 * it: React listens on what it draws into, and every key typed into a note would be heard there once more.
 */
export const over = (): HTMLElement => document.getElementById("over") ?? document.body;
