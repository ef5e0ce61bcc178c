import { createContext, use, useEffect, useEffectEvent, type ReactNode } from "react";
import type { Payload, Topic } from "#shared/ipc.ts";
import type { Heard } from "./client.ts";

type Hearer = (...told: Heard) => void;

/** Where what is typed goes before the window closes: into the database, or else beside it. */
export interface Saving {
  save: () => Promise<void>;
  keep: () => Promise<void>;
}

/** What main tells, handed on to whoever listens in this window, and what has to be saved before it closes. */
export interface Live {
  /** Returns the function that ends the listening. */
  hear(heard: Hearer): () => void;
  /** Registers something that saves what is typed. Returns the function that takes it off again. */
  beforeClose(saving: Saving): () => void;
  /** Saves everything registered. Rejects when one of them failed. */
  saveAll(): Promise<void>;
  /** Keeps what could not be saved outside of the database. Rejects when one of them failed. */
  keepAll(): Promise<void>;
}

/** `listen` is the bridge's: one listener for the whole window. */
export function createLive(listen: (heard: Hearer) => () => void): Live {
  const hearers = new Set<Hearer>();
  const savings = new Set<Saving>();
  const all = async (of: keyof Saving): Promise<void> => {
    const ended = await Promise.allSettled(Array.from(savings, (saving) => saving[of]()));
    const failed = ended.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  };
  listen((...told) => {
    for (const heard of hearers) heard(...told);
  });
  return {
    hear(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    beforeClose(saving) {
      savings.add(saving);
      return () => savings.delete(saving);
    },
    saveAll: () => all("save"),
    keepAll: () => all("keep"),
  };
}

const LiveContext = createContext<Live | null>(null);

export function LiveProvider({ live, children }: { live: Live; children: ReactNode }) {
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** The window's `Live`. Throws outside of LiveProvider. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error("LiveProvider is missing");
  return live;
}

/** Calls `heard` with every payload of one topic, for as long as the component is shown. */
export function useTopic<T extends Topic>(topic: T, heard: (payload: Payload<T>) => void): void {
  const live = useLive();
  const latest = useEffectEvent((...told: Heard) => {
    if (isOf(topic, told)) heard(told[1]);
  });
  useEffect(() => live.hear((...told) => latest(...told)), [live]);
}

const isOf = <T extends Topic>(topic: T, told: Heard): told is Heard & [T, Payload<T>] =>
  told[0] === topic;
