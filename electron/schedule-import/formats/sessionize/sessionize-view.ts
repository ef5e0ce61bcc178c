import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  listField,
  listOf,
  objectsById,
  textField,
} from "../../parsing/json-object.ts";

/** A session and, where the view files it under one, its room. */
export interface ListedSession {
  session: JsonObject;
  room: string;
}

/** What Sessionize's views have in common. */
export interface SessionizeView {
  name: "All" | "GridSmart" | "Sessions" | "Speakers";
  sessions: ListedSession[];
  speakers: JsonObject[];
  /** Only All has these lists; the other views repeat them in each session. */
  rooms: unknown;
  categories: unknown;
  questions: unknown;
}

const objectsIn = (value: unknown): JsonObject[] => listOf(value).filter(isJsonObject);

const listed = (list: unknown, room = ""): ListedSession[] =>
  objectsIn(list).map((session) => ({ session, room }));

const isSession = (value: unknown): boolean =>
  isJsonObject(value) && Object.hasOwn(value, "startsAt") && Object.hasOwn(value, "title");

const isSpeaker = (value: unknown): boolean =>
  textField(value, "fullName", "lastName") !== "" &&
  ["tagLine", "profilePicture", "isTopSpeaker"].some((name) => fieldOf(value, name) !== undefined);

const view = (name: SessionizeView["name"], parts: Partial<SessionizeView>): SessionizeView => ({
  sessions: [],
  speakers: [],
  rooms: [],
  categories: [],
  questions: [],
  ...parts,
  name,
});

function allView(value: JsonObject): SessionizeView | null {
  const [sessions, speakers] = [fieldOf(value, "sessions"), fieldOf(value, "speakers")];
  if (!Array.isArray(sessions) || !Array.isArray(speakers)) return null;
  const lists = ["categories", "questions", "rooms"].map((name) => fieldOf(value, name));
  const [first] = objectsIn(sessions);
  const isKnown = first === undefined ? lists.every(Array.isArray) : isSession(first);
  if (!isKnown) return null;
  const [categories, questions, rooms] = lists;
  return view("All", {
    sessions: listed(sessions),
    speakers: objectsIn(speakers),
    categories,
    questions,
    rooms,
  });
}

/** Which view a JSON value is, with its parts; null for anything else. `timeSlots` repeat what is in `rooms`. */
export function sessionizeView(value: unknown): SessionizeView | null {
  if (isJsonObject(value)) return allView(value);
  const items = objectsIn(value);
  const [first] = items;
  if (first === undefined) return null;
  const inRooms = items.flatMap((day) => objectsIn(fieldOf(day, "rooms")));
  if (inRooms.some((room) => Array.isArray(fieldOf(room, "sessions")))) {
    return view("GridSmart", {
      sessions: inRooms.flatMap((room) =>
        listed(fieldOf(room, "sessions"), textField(room, "name")),
      ),
    });
  }
  const isGroup =
    fieldOf(first, "groupName") !== undefined || fieldOf(first, "groupId") !== undefined;
  if (isGroup && Array.isArray(fieldOf(first, "sessions"))) {
    return view("Sessions", {
      sessions: items.flatMap((group) => listed(listField(group, "sessions"))),
    });
  }
  if (isSpeaker(first)) return view("Speakers", { speakers: items });
  return isSession(first) && fieldOf(first, "isServiceSession") !== undefined
    ? view("Sessions", { sessions: listed(items) })
    : null;
}

/** The name of a session's room: its own, that of the list of rooms, or the one it is filed under. */
export function createRoomOf(rooms: unknown): (listed: ListedSession) => string {
  const byId = objectsById(rooms);
  return ({ session, room }) => {
    const known = byId.get(textField(session, "roomId").trim());
    return textField(session, "room") || textField(known, "name") || room;
  };
}
