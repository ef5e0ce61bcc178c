import type { ScheduleColumn } from "#shared/schedule.ts";

/** What a heading can speak of. Whether a time column holds dates, times or both, its cells tell. */
const meanings = [
  "id",
  "title",
  "start",
  "end",
  "duration",
  "room",
  "track",
  "kind",
  "speakers",
  "affiliation",
  "abstract",
  "url",
  "slides",
  "video",
] as const satisfies ScheduleColumn[];
export type HeadingMeaning = (typeof meanings)[number];

/**
 * Words of headings, without accents and in lower case, best first. Those before the semicolon count inside a longer
 * heading too ("Title of your talk"), those after it only by themselves.
 */
type Words = Partial<Record<HeadingMeaning, string>>;

const english: Words = {
  id: "session id, talk id, event id, submission id, proposal id, session code; id, uid, uuid, guid, code, key, event key, identifier",
  title:
    "title; session name, talk name, event name, session, talk, presentation, subject, summary, activity, event, what, name, programme item, program item",
  start:
    "start, starts, begin, begins, start time, start date; start date time, start datetime, start date and time, starts at, dtstart, scheduled at, from, when, date time, datetime, date and time, timestamp, date, dates, time, times, day, slot, time slot, timeslot, hours",
  end: "end, ends, finish, end time, end date; end date time, end datetime, end date and time, ends at, dtend, finishes, until, till, to",
  duration: "duration, length, runtime; minutes, mins",
  room: "room, venue, location; stage, hall, auditorium, place, where",
  track: "track, category, stream; tracks, categories, strand, topic, topics, theme, area, devroom",
  kind: "session type, talk type, event type, session format; type, kind, format",
  speakers:
    "speaker, speakers, presenter, presenters; presented by, author, authors, panelist, panelists, panellists, host, hosts, hosted by, instructor, instructors, facilitator, facilitators, moderator, moderators, co speaker, co speakers, co presenter, co presenters, people, person, who, by",
  affiliation:
    "affiliation, affiliations, company, companies, organization, organisation; employer, institution, organizations, organisations",
  abstract:
    "abstract, description; abstracts, details, detail, blurb, content, contents, about, text, subtitle",
  url: "session url, session link, event url, talk url; url, link, links, web, website, page, web page, permalink",
  slides: "slides; slide, slide deck, deck, presentation url, presentation link",
  video: "video, recording; videos, youtube",
};

const german: Words = {
  title:
    "titel, vortragstitel; vortrag, sitzung, programmpunkt, veranstaltung, thema des vortrags, was, name",
  start:
    "beginn, startzeit, anfang; von, ab, datum, tag, zeit, uhrzeit, wann, datum uhrzeit, datum und uhrzeit, startdatum, anfangszeit, zeitpunkt, zeitraum, zeitslot",
  end: "ende, endzeit; bis, enddatum",
  duration: "dauer; lange, minuten",
  room: "raum, saal; ort, buhne, wo, veranstaltungsort, raume, horsaal",
  track: "kategorie; thema, themen, reihe, themenbereich, schiene",
  kind: "art, typ, veranstaltungsart, vortragsart",
  speakers:
    "referent, referenten, referentin, vortragende, vortragender, sprecher, sprecherin; referierende, redner, rednerin, wer, autor, autoren, autorin, leitung, moderation, person, personen, trainer",
  affiliation: "firma, unternehmen; arbeitgeber, einrichtung",
  abstract: "beschreibung, kurzbeschreibung, zusammenfassung; inhalt, untertitel",
  url: "webseite; seite, adresse",
  slides: "folien",
  video: "aufzeichnung",
};

const french: Words = {
  title: "titre, intitule; conference, seance, quoi, sujet, nom",
  start: "debut; heure de debut, date de debut, de, heure, heures, horaire, jour, journee, quand",
  end: "fin; heure de fin, date de fin, jusqu a, a",
  duration: "duree",
  room: "salle; lieu, ou, endroit",
  track: "categorie, thematique; theme, parcours",
  speakers:
    "intervenant, intervenants, intervenante, intervenantes, conferencier, conferenciere, conferenciers, orateur, orateurs; oratrice, qui, auteur, auteurs, auteure, animateur",
  affiliation: "entreprise, societe; organisme",
  abstract: "resume, descriptif; contenu",
  url: "lien; page web, site",
  slides: "diapositives, diapos",
  video: "enregistrement",
};

const spanish: Words = {
  title: "titulo; charla, ponencia, sesion, que, nombre, actividad",
  start:
    "inicio, comienzo; hora de inicio, fecha de inicio, desde, fecha, dia, hora, horario, cuando, fecha y hora",
  end: "fin; hora de fin, fecha de fin, final, hasta, hora final",
  duration: "duracion",
  room: "sala; lugar, ubicacion, aula, donde, auditorio",
  track: "categoria; tema, temas, eje",
  kind: "tipo, formato",
  speakers:
    "ponente, ponentes, orador, oradores; oradora, expositor, expositores, quien, autor, autores, conferencista, conferencistas",
  affiliation: "empresa, organizacion, institucion",
  abstract: "descripcion; resumen, contenido",
  url: "enlace; pagina",
  slides: "diapositivas",
  video: "grabacion",
};

const dutch: Words = {
  title: "titel; lezing, sessie, wat, naam, onderwerp",
  start: "aanvang, begintijd, starttijd; begindatum, van, dag, tijd, tijdstip, wanneer",
  end: "einde, eindtijd; einddatum, tot, eind",
  duration: "duur",
  room: "zaal; locatie, plaats, waar, ruimte",
  track: "categorie; onderwerpen",
  kind: "soort",
  speakers: "spreker, sprekers; wie, auteur, auteurs, presentator",
  affiliation: "bedrijf, organisatie",
  abstract: "omschrijving, beschrijving, samenvatting; inhoud",
  url: "pagina",
  video: "opname",
};

/** No spaces stand between words, so they count inside longer headings as they are. */
const japanese: Words = {
  id: "; セッションid, 番号",
  title: "タイトル, 題名, 演題, 講演名, セッション名; セッション, 講演, 名前",
  start: "開始; 日時, 日付, 日程, 日, 時間, 時刻, 時間帯",
  end: "終了",
  duration: "所要時間; 長さ, 分",
  room: "会場, 部屋, 場所, ルーム; ホール, ステージ",
  track: "トラック, カテゴリ, 分野",
  kind: "形式, 種別, 種類",
  speakers: "登壇者, 講演者, 発表者, スピーカー, 講師",
  affiliation: "所属, 会社",
  abstract: "概要, 説明, 内容",
  url: "リンク; ページ",
  slides: "スライド, 資料",
  video: "動画, 録画",
};

export interface HeadingPhrase {
  meaning: HeadingMeaning;
  phrase: string;
  /** Counts inside a longer heading too. */
  isPart: boolean;
  /** 0 is best. */
  rank: number;
  isEnglish: boolean;
}

const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function phrasesOf(language: Words): HeadingPhrase[] {
  return meanings.flatMap((meaning) => {
    const [parts = "", alone = ""] = (language[meaning] ?? "").split(";");
    const inside = listOf(parts);
    return [...inside, ...listOf(alone)].map((phrase, rank) => ({
      meaning,
      phrase,
      isPart: rank < inside.length,
      rank,
      isEnglish: language === english,
    }));
  });
}

/** Every phrase, the languages in the order in which one that several have is theirs. */
export const headingPhrases: readonly HeadingPhrase[] = [
  english,
  german,
  french,
  spanish,
  dutch,
  japanese,
].flatMap(phrasesOf);
