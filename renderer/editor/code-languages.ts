/** The languages that code is coloured in, as the editor's bar offers them. `name` is what Markdown has after the fence. */
export const codeLanguages: readonly { name: string; words: string }[] = [
  { name: "bash", words: "Bash" },
  { name: "c", words: "C" },
  { name: "cpp", words: "C++" },
  { name: "csharp", words: "C#" },
  { name: "css", words: "CSS" },
  { name: "dart", words: "Dart" },
  { name: "diff", words: "Diff" },
  { name: "dockerfile", words: "Dockerfile" },
  { name: "elixir", words: "Elixir" },
  { name: "go", words: "Go" },
  { name: "graphql", words: "GraphQL" },
  { name: "haskell", words: "Haskell" },
  { name: "html", words: "HTML, XML" },
  { name: "ini", words: "INI, TOML" },
  { name: "java", words: "Java" },
  { name: "js", words: "JavaScript" },
  { name: "json", words: "JSON" },
  { name: "kotlin", words: "Kotlin" },
  { name: "lua", words: "Lua" },
  { name: "makefile", words: "Makefile" },
  { name: "markdown", words: "Markdown" },
  { name: "nginx", words: "nginx" },
  { name: "nix", words: "Nix" },
  { name: "perl", words: "Perl" },
  { name: "php", words: "PHP" },
  { name: "powershell", words: "PowerShell" },
  { name: "protobuf", words: "Protocol Buffers" },
  { name: "python", words: "Python" },
  { name: "r", words: "R" },
  { name: "ruby", words: "Ruby" },
  { name: "rust", words: "Rust" },
  { name: "scala", words: "Scala" },
  { name: "sql", words: "SQL" },
  { name: "swift", words: "Swift" },
  { name: "ts", words: "TypeScript" },
  { name: "wasm", words: "WebAssembly" },
  { name: "yaml", words: "YAML" },
];

/** Other names of theirs that people write after the fence. */
const SAME_AS: Readonly<Record<string, string>> = {
  "c++": "cpp",
  cs: "csharp",
  docker: "dockerfile",
  golang: "go",
  javascript: "js",
  jsx: "js",
  mjs: "js",
  kt: "kotlin",
  make: "makefile",
  md: "markdown",
  ps1: "powershell",
  proto: "protobuf",
  py: "python",
  python3: "python",
  rb: "ruby",
  rs: "rust",
  console: "bash",
  sh: "bash",
  shell: "bash",
  zsh: "bash",
  toml: "ini",
  tsx: "ts",
  typescript: "ts",
  svg: "html",
  xml: "html",
  yml: "yaml",
};

/** Which of the languages a code block's info string names first: `ts` of `tsx title="a"`. Null for none of them. */
export function codeLanguage(info: unknown): string | null {
  const first =
    typeof info === "string"
      ? info
          .trim()
          .toLowerCase()
          .split(/[\s{,:]/, 1)[0]
      : "";
  const name = SAME_AS[first ?? ""] ?? first;
  return codeLanguages.find((language) => language.name === name)?.name ?? null;
}
