import { useEffect, useRef, useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";

interface RenamePostProps {
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** Asks for another name of a post. */
export function RenamePost(props: RenamePostProps) {
  return (
    <Dialog
      title="Rename the post"
      explanation="The name is for finding it again; its title stays."
      onClose={props.onClose}
    >
      <NameForm {...props} />
    </Dialog>
  );
}

function NameForm({ name, onRename, onClose }: RenamePostProps) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  // What is typed stands in place of the name that it has.
  useEffect(() => field.current?.select(), []);
  const rename = () => {
    if (typed.trim() === "") return;
    onRename(typed.trim());
    onClose();
  };
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        rename();
      }}
    >
      <TextField ref={field} label="Name" value={typed} onChange={setTyped} />
      <DialogFoot>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="main" type="submit" disabled={typed.trim() === ""}>
          Rename
        </Button>
      </DialogFoot>
    </form>
  );
}
