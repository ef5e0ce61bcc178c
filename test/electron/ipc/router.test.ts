import { describe, expect, it } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { contract, failure, isMethod, type Method } from "#shared/ipc.ts";
import { limits } from "#shared/limits.ts";
import { appRouter } from "#test/support/app-router.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";

const methods = Object.keys(contract).filter(isMethod);
const nobody = "00000000-0000-7000-8000-00000000ffff";

/** A store whose list of events fails in some way. */
function failing(fail: () => never): Store {
  const store = openTestStore();
  return { ...store, events: { ...store.events, list: fail } };
}

describe("what the router refuses", () => {
  const { store, sessionId } = storeWithEvent();
  const { dispatch, heard } = appRouter(store);
  const refused = async (method: unknown, input: unknown) => {
    const result = await dispatch(method, input);
    if (result.ok) throw new Error("It was let through.");
    return failure.parse(result.error);
  };

  it.each(["events.destroy", "", "__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a method that is not in the contract: %j",
    async (name) => {
      expect(await refused(name, {})).toMatchObject({ code: "invalid-input" });
    },
  );

  it.each([
    [undefined],
    [null],
    [7],
    [Symbol("events.list")],
    [["events.list"]],
    [{ toString: () => "events.list" }],
  ])("a method that is no text: %o", async (name) => {
    expect(await refused(name, {})).toMatchObject({ code: "invalid-input" });
  });

  it.each(methods)("%s with an input of the wrong type", async (method) => {
    for (const input of [undefined, null, 7, Number.NaN, "text", [], [{}], true, 5n, () => 1]) {
      expect(await refused(method, input)).toMatchObject({ code: "invalid-input" });
    }
  });

  const needy = methods.filter((method) => !contract[method].input.safeParse({}).success);
  it.each(needy)("%s with its fields missing or of another type", async (method) => {
    const fields = Object.keys(contract[method].input.shape);
    // It says what is wrong with any text.
    const text = method === "posts.checkProfile" ? null : "'; DROP TABLE notes; --";
    for (const wrong of [Number.NaN, { $ne: null }, ["x"], text, undefined]) {
      const input = Object.fromEntries(fields.map((field) => [field, wrong]));
      expect((await refused(method, input)).code).toMatch(/^(invalid-input|not-found|refused)$/);
    }
  });

  it("a text of 200 MB, wherever it stands", async () => {
    const huge = "x".repeat(200_000_000);
    const inputs: [Method, unknown][] = [
      ["app.openLink", { url: huge }],
      ["events.create", { name: huge }],
      ["events.remove", { id: huge }],
      ["notes.save", { target: ofSession(sessionId), body: huge, baseRevision: 0 }],
      ["search.find", { words: huge, eventId: null, limit: 10 }],
      ["imports.prepare", { origin: { from: "file", path: huge } }],
      ["app.about", { huge }],
      ["app.about", huge],
    ];
    for (const [method, input] of inputs) {
      expect(await refused(method, input)).toMatchObject({ code: "too-large" });
    }
  });

  it("lists without end, nesting without end, and objects that lead back to themselves", async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    let deep: unknown = "x";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const many = Array.from({ length: 1_000_000 }, () => "tag");
    for (const tags of [circle, deep, many, new Uint8Array(50_000_000)]) {
      expect(await refused("sessions.tag", { id: sessionId, tags })).toMatchObject({
        code: "too-large",
      });
    }
  });

  it("getters and proxies that throw", async () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Proxy(
            {},
            {
              getPrototypeOf: () => {
                throw new Error("trap in a trap");
              },
            },
          );
        },
        ownKeys() {
          throw new Error("trap");
        },
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const getter = {
      get id(): string {
        throw new Error("getter");
      },
    };
    for (const input of [trap, revoked.proxy, getter, { id: trap }, { id: revoked.proxy }]) {
      expect(await refused("sessions.get", input)).toMatchObject({ code: "invalid-input" });
    }
  });

  it("names the field, and never repeats what was in it", async () => {
    const { message } = await refused("sessions.rate", { id: "my secret", rating: 9 });
    expect(message).toContain("sessions.rate: id");
    expect(message).not.toContain("my secret");
  });

  it("says how long a text may be", async () => {
    const words = "x".repeat(limits.searchCharacters + 1);
    expect(await refused("search.find", { words, eventId: null, limit: 10 })).toEqual({
      code: "too-large",
      message: "Too long (search.find: words): at most 500 are allowed. Shorten it.",
    });
  });

  it("what was refused has changed nothing, told nobody and is not logged", () => {
    expect(heard).toMatchObject({ told: [], unforeseen: [], opened: [], copied: [], writes: 0 });
    expect(store.notes.get(ofSession(sessionId)).revision).toBe(0);
  });

  it("an input's prototype stays out of the store", async () => {
    const input: unknown = JSON.parse(`{"id": "${nobody}", "__proto__": {"isAdmin": true}}`);
    expect(await refused("sessions.get", input)).toMatchObject({ code: "not-found" });
    expect("isAdmin" in {}).toBe(false);
  });
});

describe("what crosses when a call fails", () => {
  it("a foreseen failure with its code and sentence", async () => {
    const { dispatch } = appRouter(openTestStore());
    expect(await dispatch("sessions.get", { id: nobody })).toMatchObject({
      ok: false,
      error: { code: "not-found" },
    });
  });

  it("any other failure as one sentence without its details, which go to the log", async () => {
    const bug = new TypeError("x is undefined");
    const { dispatch, heard } = appRouter(
      failing(() => {
        throw bug;
      }),
    );
    expect(await dispatch("events.list", {})).toEqual({
      ok: false,
      error: {
        code: "internal",
        message: "Something in Lanyard failed. Try again; if it fails again, restart Lanyard.",
      },
    });
    expect(heard.unforeseen).toEqual([{ method: "events.list", error: bug }]);
  });

  it("a fault that a service has told already keeps its sentence, and its cause goes to the log", async () => {
    const cause = new Error("worker died");
    const { dispatch, heard } = appRouter(
      failing(() => {
        throw new AppError("internal", "The import stopped.", { cause });
      }),
    );
    expect(await dispatch("events.list", {})).toMatchObject({
      error: { code: "internal", message: "The import stopped." },
    });
    expect(heard.unforeseen).toEqual([{ method: "events.list", error: cause }]);
  });

  it("a write that meets another program's is tried again until it succeeds", async () => {
    let tries = 0;
    const store = openTestStore();
    const { dispatch } = appRouter({
      ...store,
      events: {
        ...store.events,
        list() {
          tries += 1;
          if (tries < 3) throw new AppError("busy", "Another program is writing.");
          return store.events.list();
        },
      },
    });
    expect(await dispatch("events.list", {})).toEqual({ ok: true, value: [] });
    expect(tries).toBe(3);
  });
});

describe("a note on its way to the store", () => {
  it("loses links that no browser should open, and keeps their text", async () => {
    const { store, sessionId } = storeWithEvent();
    const { dispatch } = appRouter(store);
    const target = ofSession(sessionId);
    const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
    const text = { type: "text", text: "a trap", marks: [link] };
    const body = JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [text] }] });
    expect(await dispatch("notes.save", { target, body, baseRevision: 0 })).toMatchObject({
      ok: true,
      value: { revision: 1 },
    });
    expect(store.notes.get(target).body).toBe(aBody("a trap"));
  });

  it.each(["{", "[]", '{"type":"doc","content":[{"type":"iframe"}]}'])(
    "is refused whole when it is no note: %s",
    async (body) => {
      const { store, sessionId } = storeWithEvent();
      const { dispatch, heard } = appRouter(store);
      const target = ofSession(sessionId);
      expect(await dispatch("notes.save", { target, body, baseRevision: 0 })).toMatchObject({
        ok: false,
        error: { code: "invalid-input" },
      });
      expect(store.notes.get(target).revision).toBe(0);
      expect(heard.told).toEqual([]);
    },
  );
});
