import type { Handlers } from "#shared/ipc.ts";
import { copyName, copyToOpen } from "#electron/attachments/open-copy.ts";
import { saveCopy } from "#electron/attachments/save-copy.ts";
import { takeInAll } from "#electron/attachments/take-in-all.ts";
import { previewOf } from "#electron/watched/preview.ts";
import { takeInFound } from "#electron/watched/take-in-found.ts";
import { limits } from "#shared/limits.ts";
import { checkBody } from "#shared/rich-text/check-body.ts";
import { defined } from "./defined.ts";
import { keeping } from "./keeping.ts";
import { postHandlers } from "./post-handlers.ts";
import { recoveryHandlers } from "./recovery-handlers.ts";
import type { Services } from "./services.ts";
import { told } from "./told.ts";

/** Between two turns the window is answered. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** One line a method: the call into a service, and what windows are told of it. */
export function createHandlers({
  store,
  imports,
  posts,
  composer,
  changeLogs,
  scheduleExports,
  copiedNote,
  desktop,
  attached,
  watched,
  spelling,
  keyChoices,
  announce,
  recovery,
}: Services): Handlers {
  const { events, sessions, notes, mentions, search } = store;

  const session = (row: { eventId: string }): void => announce.session(row.eventId);
  const programme = (row: { eventId: string }): void => announce.programme(row.eventId);

  return {
    "app.about": () => ({ ...desktop.about(), readOnly: store.readOnly }),
    "app.openLink": async ({ url }) => {
      await desktop.openLink(url);
      return null;
    },
    "app.flushed": ({ question, saved, kept }) =>
      told(null, () => desktop.flushed(question, saved, kept)),
    "windows.open": ({ target }) => {
      const eventId =
        target.of === "session" ? sessions.get(target.sessionId).eventId : target.eventId;
      desktop.openPage({ eventId, target });
      return null;
    },

    "spelling.check": ({ words, languages }) => spelling.wrongOf(words, languages),

    "keys.own": () => keyChoices.own(),
    "keys.give": ({ id, key }) => keyChoices.give(id, key),
    "keys.reset": () => keyChoices.reset(),

    "events.list": () => events.list(),
    "events.create": (fields) => told(events.create(fields), () => announce.events()),
    "events.change": async ({ id, fields, keep }) =>
      told(await events.changeInTurns(id, defined(fields), keep, nextTurn), () =>
        announce.programme(id),
      ),
    "events.remove": ({ id }) => told(events.remove(id), () => announce.everything()),

    "sessions.list": ({ eventId }) => sessions.list(eventId),
    "sessions.get": ({ id }) => sessions.get(id),
    "sessions.add": ({ eventId, fields }) => told(sessions.add(eventId, fields), programme),
    "sessions.change": ({ id, fields }) => told(sessions.change(id, defined(fields)), programme),
    "sessions.remove": ({ id }) => {
      const { eventId } = sessions.get(id);
      return told(sessions.remove(id), () => announce.programme(eventId));
    },
    "sessions.rate": ({ id, rating }) => told(sessions.rate(id, rating), session),
    "sessions.plan": ({ id, plan }) => told(sessions.plan(id, plan), session),
    "sessions.mark": ({ id, attendance }) => told(sessions.mark(id, attendance), session),
    "sessions.tag": ({ id, tags }) => told(sessions.tag(id, tags), session),

    "notes.get": ({ target }) => notes.get(target),
    "notes.save": (draft, caller) =>
      told(
        keeping(recovery, draft, caller, () =>
          notes.save({ ...draft, body: checkBody(draft.body).json }),
        ),
        ({ revision }) => announce.note(draft.target, revision),
      ),
    "notes.resolve": ({ target, choice }) =>
      told(notes.resolve(target, choice), ({ revision }) => announce.note(target, revision)),
    "notes.remove": ({ target }) => told(notes.remove(target), () => announce.everything()),
    "notes.close": ({ target }) => {
      notes.close(target);
      return null;
    },
    "notes.copy": async ({ body }) => {
      const markdown = await copiedNote(body);
      if (markdown !== "") desktop.copyText(markdown);
      return { isCopied: markdown !== "" };
    },
    "notes.versions": ({ target }) => notes.versions(target),
    "notes.version": ({ target, revision }) => notes.version(target, revision),
    "notes.restore": ({ target, revision }) =>
      told(notes.restore(target, revision), (restored) => announce.note(target, restored.revision)),
    "notes.list": ({ eventId }) => notes.list(eventId),

    "trash.list": () => store.trash.list(),
    "trash.restore": ({ id }) => told(store.trash.restore(id), () => announce.everything()),
    "trash.remove": ({ id }) => {
      store.trash.remove(id);
      return told(null, () => announce.everything());
    },
    "mentions.named": ({ mentions: asked }) => mentions.named(asked),
    "mentions.ofSession": ({ sessionId }) => mentions.ofSession(sessionId),
    "speakers.list": ({ eventId }) => mentions.speakers(eventId),

    ...recoveryHandlers({ recovery, desktop, posts, announce }),

    "attachments.get": ({ file }) => attached.describe(file),
    "attachments.choose": async () => takeInAll(attached, await desktop.chooseAttachments()),
    "attachments.open": async ({ file }) => {
      await desktop.openFile(await copyToOpen(await attached.stored(file)));
      return null;
    },
    "attachments.saveCopy": async ({ file }) => {
      const stored = await attached.stored(file);
      const path = await desktop.chooseCopyFile(copyName(stored));
      if (path === null) return null;
      await saveCopy(stored, path);
      return { path };
    },
    "watched.get": () => watched.state(),
    "watched.choose": async () => {
      const folder = await desktop.chooseFolder();
      if (folder !== null) watched.choose(folder);
      return folder !== null;
    },
    "watched.stop": () => {
      watched.choose(null);
      return null;
    },
    "watched.preview": ({ id }) => previewOf(watched.find(id), (job) => attached.make(job)),
    "watched.takeIn": ({ ids }) => takeInFound(watched, attached, ids),
    "watched.answer": ({ ids }) => {
      watched.answer(ids);
      return null;
    },
    "notes.looseEnds": (wanted) =>
      store.looseEnds.list({ ...wanted, most: limits.looseEnds }, nextTurn),

    "templates.list": () => store.noteTemplates.list(),
    "templates.save": (draft) => told(store.noteTemplates.save(draft), () => announce.templates()),
    "templates.remove": ({ id }) => {
      store.noteTemplates.remove(id);
      return told(null, () => announce.templates());
    },

    "search.find": (query) => search.find(query),

    "imports.choose": async () => {
      const paths = await desktop.chooseSchedules();
      return paths.length === 0 ? null : { paths };
    },
    "imports.prepare": (request) => imports.prepare(request),
    "imports.adjust": (request) => imports.adjust(request),
    "imports.changes": (request) => imports.changes(request),
    "imports.apply": async (request) =>
      told(await imports.apply(request), ({ eventId }) => announce.programme(eventId)),
    "imports.cancel": ({ importId }) => {
      imports.cancel(importId);
      return null;
    },
    "imports.undoable": ({ eventId }) => store.imports.undoable(eventId),
    "imports.undo": async ({ eventId }) =>
      told(await store.imports.undoInTurns(eventId, nextTurn), ({ eventRemoved }) =>
        eventRemoved ? announce.everything() : announce.programme(eventId),
      ),
    "imports.log": ({ eventId }) => store.imports.log(eventId),
    "imports.exportLog": async ({ eventId }) => {
      const { fileName, text } = await changeLogs.compose(eventId);
      const path = await desktop.chooseChangeLogFile(fileName);
      if (path === null) return null;
      changeLogs.write(path, text);
      return { path };
    },

    "sources.list": ({ eventId }) => store.sources.list(eventId),

    "schedules.export": (request) =>
      scheduleExports.write(request, (name) => desktop.chooseExportFile(name)),

    ...postHandlers({ store, posts, composer, desktop, announce, recovery }),
  };
}
