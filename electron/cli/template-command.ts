import type { Command } from "commander";
import { builtInTemplates } from "#electron/post/template/built-in-templates.ts";
import { ownTemplatesOf } from "#electron/post/own-texts.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { postShape } from "#shared/post.ts";
import type { CommandContext } from "./command-context.ts";
import type { Reply } from "./reply.ts";

/** `template NAME`: the template of a shape, to be copied and changed, or one of one's own. Without a name: which there are. */
export function addTemplateCommand(program: Command, { run }: CommandContext): void {
  program
    .command("template")
    .description("print the template of a shape, to change it and give it to export --template")
    .argument("[name]", "a shape, or a template of one’s own; without it they are listed")
    .action((name: string | undefined) =>
      run((store) => (name === undefined ? listed(store) : printed(store, name))),
    );
}

function listed(store: Store): Reply {
  const own = ownTemplatesOf(store)
    .list()
    .map(({ name }) => name);
  return {
    json: { shapes: postShape.options, own },
    text: [...postShape.options, ...own].join("\n"),
  };
}

function printed(store: Store, name: string): Reply {
  const shape = postShape.safeParse(name);
  const template = shape.success ? builtInTemplates[shape.data] : ownTemplatesOf(store).find(name);
  if (template === null) {
    throw new AppError(
      "not-found",
      `There is no template ${name}. List them with lanyard template.`,
    );
  }
  return {
    json: { ...(shape.success ? { shape: shape.data } : { name }), template },
    text: template.trimEnd(),
  };
}
