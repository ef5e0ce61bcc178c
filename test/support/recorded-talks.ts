/** A schedule.xml of two talks that are over; `videos` are those whose recording is linked, by the talk's title. */
export function recordedTalks(videos: Readonly<Record<string, string>> = {}): string {
  const talk = (id: number, title: string, start: string): string => {
    const video = videos[title];
    const link = video === undefined ? "" : `<link href="${video}">Video recording</link>`;
    return `<event id="${id}"><date>2026-03-03T${start}:00+00:00</date><start>${start}</start>
      <duration>00:30</duration><room>Quay</room><title>${title}</title>
      <links>${link}</links></event>`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <conference><title>Boat Films 2026</title><time_zone_name>Europe/Lisbon</time_zone_name></conference>
  <day index="1" date="2026-03-03"><room name="Quay">
    ${talk(1, "Knots that hold", "09:00")}
    ${talk(2, "Ropes, compared", "10:00")}
  </room></day>
</schedule>
`;
}
