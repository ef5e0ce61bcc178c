import { Argument, type Command } from "commander";
import { builtInTemplates } from "#electron/post/template/built-in-templates.ts";
import { type PostShape, postShape } from "#shared/post.ts";
import type { CommandContext } from "./command-context.ts";

/** `template SHAPE`: the template of a shape, to be copied and changed. */
export function addTemplateCommand(program: Command, { run }: CommandContext): void {
  program
    .command("template")
    .description("print the template of a shape, to change it and give it to export --template")
    .addArgument(new Argument("<shape>", "the outline").choices(postShape.options))
    .action((shape: PostShape) =>
      run(() => ({
        json: { shape, template: builtInTemplates[shape] },
        text: builtInTemplates[shape].trimEnd(),
      })),
    );
}
