import type { Database, Statement } from "better-sqlite3";

type Compile = () => Statement;

/** What shapes a statement's rows, and is asked for before it runs. */
const shapings: ReadonlySet<PropertyKey> = new Set(["pluck", "raw", "expand", "safeIntegers"]);

/**
 * Has this connection compile a statement when it is first run, not when it is prepared: a store has some two hundred, of
 * which a start runs ten, and compiling all of them was half of the time that opening it took. A statement that cannot be
 * compiled is therefore heard of when it is run.
 */
export function compileLate(sqlite: Database): void {
  const compile = sqlite.prepare.bind(sqlite);
  Object.defineProperty(sqlite, "prepare", {
    value: (sql: string) => lateStatement(() => compile(sql)),
  });
}

function lateStatement(compile: Compile): object {
  const shaped: [PropertyKey, unknown[]][] = [];
  /** Found once, a method is not looked for again: an import runs a statement for every row. */
  const methods = new Map<PropertyKey, unknown>();
  let compiled: Statement | null = null;
  const statement = (): Statement => {
    if (compiled !== null) return compiled;
    const made = compile();
    for (const [shaping, args] of shaped) Reflect.apply(Reflect.get(made, shaping), made, args);
    compiled = made;
    return made;
  };
  const late: object = new Proxy(
    {},
    {
      get(_, key) {
        const known = methods.get(key);
        if (known !== undefined) return known;
        if (compiled === null && shapings.has(key)) {
          return (...args: unknown[]) => {
            shaped.push([key, args]);
            return late;
          };
        }
        const value: unknown = Reflect.get(statement(), key);
        if (typeof value !== "function") return value;
        methods.set(key, value.bind(statement()));
        return methods.get(key);
      },
    },
  );
  return late;
}
