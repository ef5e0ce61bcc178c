import type { Handlers, Method, Payload } from "#shared/ipc.ts";
import type { OwnTexts } from "#electron/post/own-texts.ts";
import { defined } from "./defined.ts";
import { keeping } from "./keeping.ts";
import type { Services } from "./services.ts";
import { told } from "./told.ts";

type PostMethod = Extract<Method, `${"posts" | "postTemplates" | "postProfiles"}.${string}`>;

/** The calls about posts, their templates and their profiles. */
export function postHandlers({
  store,
  posts,
  composer,
  desktop,
  announce,
  recovery,
}: Pick<Services, "store" | "posts" | "composer" | "desktop" | "announce" | "recovery">): Pick<
  Handlers,
  PostMethod
> {
  const ofPost = (post: Payload<"posts">): void => announce.post(post);
  const own = async (
    kind: "templates" | "profiles",
    work: (texts: OwnTexts) => void,
  ): Promise<null> => {
    work(await composer.own(kind));
    return told(null, () => announce.templates());
  };
  return {
    "posts.compose": (request) => posts.compose(request),
    "posts.list": ({ eventId }) => store.posts.list(eventId),
    "posts.create": async (request) => told(await composer.create(request), ofPost),
    "posts.get": ({ id }) => store.posts.get(id),
    "posts.save": (draft, caller) => {
      const { id, text: body, baseRevision } = draft;
      const kept = { target: { of: "post" as const, postId: id }, body, baseRevision };
      return told(
        keeping(recovery, kept, caller, () => store.posts.save(draft)),
        ({ revision }) => announce.post({ ...store.posts.get(id), revision }),
      );
    },
    "posts.change": async ({ id, ...setting }) =>
      told(await composer.change(id, defined(setting)), ofPost),
    "posts.regenerate": async (request) => told(await composer.regenerate(request), ofPost),
    "posts.describe": (request) => composer.describe(request),
    "posts.remove": ({ id }) => {
      const { eventId } = store.posts.get(id);
      return told(store.posts.remove(id), () => announce.post({ id, eventId, revision: null }));
    },
    "posts.versions": ({ id }) => store.posts.versions(id),
    "posts.version": ({ id, revision }) => store.posts.version(id, revision),
    "posts.restore": ({ id, revision }) => told(store.posts.restore(id, revision), ofPost),

    "posts.builtIn": (request) => composer.builtIn(request),
    "posts.checkTemplate": (request) => composer.checkTemplate(request),
    "posts.builtInProfile": (request) => composer.builtInProfile(request),
    "posts.checkProfile": (request) => composer.checkProfile(request),
    "postTemplates.list": async () => (await composer.own("templates")).list(),
    "postTemplates.save": (template) => own("templates", (texts) => texts.save(template)),
    "postTemplates.remove": ({ name }) => own("templates", (texts) => texts.remove(name)),
    "postProfiles.list": async () => (await composer.own("profiles")).list(),
    "postProfiles.save": (profile) => own("profiles", (texts) => texts.save(profile)),
    "postProfiles.remove": ({ name }) => own("profiles", (texts) => texts.remove(name)),
    "posts.copy": async ({ as, ...request }) => {
      if (as === "rich") await desktop.copyRichText(await posts.composeRich(request));
      else desktop.copyText((await posts.compose(request)).file);
      return null;
    },
    "posts.export": (request) =>
      posts.export(request, {
        chooseFile: (name) => desktop.choosePostFile(name),
        chooseFolder: () => desktop.choosePostFolder(),
        mayReplace: (reason) => desktop.mayReplace(reason),
        whichBlog: (found, wanted) => desktop.whichBlog(found, wanted),
      }),
    "posts.cancel": () => {
      posts.cancel();
      return null;
    },
  };
}
