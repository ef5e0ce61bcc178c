import type { Handlers, Method } from "#shared/ipc.ts";
import { slugOf } from "#electron/post/file-name.ts";
import type { Services } from "./services.ts";
import { told } from "./told.ts";

type RecoveryMethod = Extract<Method, `recovery.${string}`>;

/** The calls about texts that could not be saved. */
export const recoveryHandlers = ({
  recovery,
  desktop,
  posts,
  announce,
}: Pick<Services, "recovery" | "desktop" | "posts" | "announce">): Pick<
  Handlers,
  RecoveryMethod
> => ({
  "recovery.list": () => recovery.list(),
  "recovery.keep": ({ why, ...draft }, caller) => {
    recovery.keep(draft, why, caller);
    return null;
  },
  "recovery.use": ({ id }) => told(recovery.use(id), () => announce.everything()),
  "recovery.saveAs": async ({ id }) => {
    const { fileName, text } = await recovery.markdown(id);
    const path = await desktop.choosePostFile(`${slugOf(fileName)}.md`);
    if (path === null) return null;
    posts.write(path, text);
    recovery.discard(id);
    return told({ path }, () => announce.everything());
  },
  "recovery.discard": ({ id }) => {
    recovery.discard(id);
    return told(null, () => announce.everything());
  },
});
