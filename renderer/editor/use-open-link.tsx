import { useState, type ReactNode } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { leadsElsewhere } from "./typed-address.ts";

interface OpenLink {
  /** Opens an address in the person's browser. It asks first where the link's text shows another address. */
  open: (address: string, text: string) => void;
  /** The question, to be rendered by whoever uses this; null while none is asked. */
  question: ReactNode;
}

export function useOpenLink(): OpenLink {
  const { mutate } = useAct("app.openLink");
  const [asked, setAsked] = useState<{ address: string; text: string } | null>(null);
  const close = () => setAsked(null);
  return {
    open(address, text) {
      if (leadsElsewhere(text, address)) setAsked({ address, text });
      else mutate({ url: address });
    },
    question: asked && (
      <Dialog
        title="The link leads elsewhere"
        explanation={`The text shows ${asked.text}. The link leads to ${asked.address}`}
        onClose={close}
      >
        <DialogFoot>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="main"
            onClick={() => {
              mutate({ url: asked.address });
              close();
            }}
          >
            Open the link
          </Button>
        </DialogFoot>
      </Dialog>
    ),
  };
}
