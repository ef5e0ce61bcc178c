import { foldText } from "../matching/fold-text.ts";

/**
 * Cities where conferences are held and that no zone is named after, and those whose zone has another name today than the
 * one that ICU lists. By hand, from the places of well-known conferences; a city that is missing costs a guess, no more.
 */
const OTHERS: Readonly<Record<string, string>> = {
  "Africa/Casablanca": "Rabat, Marrakesh, Marrakech",
  "Africa/Johannesburg": "Cape Town, Durban, Pretoria",
  "Africa/Lagos": "Abuja",
  "America/Argentina/Buenos_Aires": "Buenos Aires",
  "America/Argentina/Cordoba": "Córdoba",
  "America/Bogota": "Medellín, Cali",
  "America/Chicago":
    "Austin, Dallas, Houston, San Antonio, Minneapolis, Saint Paul, St. Paul, St. Louis, Saint Louis, Kansas City, Nashville, Memphis, New Orleans, Milwaukee, Madison, Omaha, Des Moines",
  "America/Denver": "Salt Lake City, Boulder, Albuquerque, Santa Fe, Colorado Springs",
  "America/Edmonton": "Calgary, Banff",
  "America/Indiana/Indianapolis": "Indianapolis",
  "America/Kentucky/Louisville": "Louisville",
  "America/Los_Angeles":
    "San Francisco, San Jose, San Diego, Santa Clara, Sunnyvale, Mountain View, Palo Alto, Oakland, Berkeley, Sacramento, Pasadena, Anaheim, Long Beach, Las Vegas, Reno, Portland, Seattle, Bellevue, Bellingham",
  "America/Mexico_City": "Guadalajara, CDMX",
  "America/New_York":
    "New York City, NYC, Brooklyn, Boston, Philadelphia, Pittsburgh, Washington DC, Washington D.C., Baltimore, Raleigh, Durham, Charlotte, Atlanta, Orlando, Miami, Tampa, Fort Lauderdale, Cleveland, Columbus, Cincinnati, Buffalo, Rochester, Providence, Richmond",
  "America/Puerto_Rico": "San Juan",
  "America/Sao_Paulo":
    "São Paulo, Rio de Janeiro, Brasília, Curitiba, Porto Alegre, Florianópolis, Belo Horizonte, Campinas",
  "America/Toronto": "Montréal, Ottawa, Québec City",
  "America/Vancouver": "Whistler",
  "Asia/Dubai": "Abu Dhabi",
  "Asia/Ho_Chi_Minh": "Ho Chi Minh City, Hanoi, Da Nang",
  "Asia/Jerusalem": "Tel Aviv, Haifa",
  "Asia/Kathmandu": "Kathmandu",
  "Asia/Kolkata":
    "Bengaluru, Bangalore, Mumbai, New Delhi, Delhi, Chennai, Hyderabad, Pune, Kolkata, Kochi, Goa, Gurgaon, Gurugram, Noida, Ahmedabad, Jaipur",
  "Asia/Seoul": "Busan, Incheon",
  "Asia/Shanghai": "Beijing, Shenzhen, Guangzhou, Hangzhou, Chengdu, Nanjing, Wuhan, Xi'an",
  "Asia/Taipei": "Hsinchu, Taichung, Tainan, Kaohsiung",
  "Asia/Tokyo": "Osaka, Kyoto, Yokohama, Nagoya, Fukuoka, Sapporo, Kobe, Hiroshima, Okinawa",
  "Asia/Yangon": "Yangon",
  "Australia/Brisbane": "Gold Coast, Cairns",
  "Australia/Sydney": "Canberra, Wollongong",
  "Europe/Amsterdam": "Rotterdam, Utrecht, Den Haag, The Hague, Eindhoven, Groningen, Delft",
  "Europe/Athens": "Thessaloniki",
  "Europe/Berlin":
    "München, Munich, Hamburg, Köln, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dortmund, Leipzig, Dresden, Nürnberg, Nuremberg, Hannover, Hanover, Bremen, Bonn, Karlsruhe, Mannheim, Heidelberg, Freiburg, Kiel, Münster, Aachen, Darmstadt, Mainz, Potsdam, Augsburg, Chemnitz",
  "Europe/Brussels": "Bruxelles, Brussel, Ghent, Gent, Antwerp, Antwerpen, Leuven",
  "Europe/Bucharest": "Cluj, Cluj-Napoca, Iași, Timișoara",
  "Europe/Copenhagen": "København, Aarhus",
  "Europe/Dublin": "Cork, Galway",
  "Europe/Helsinki": "Tampere, Espoo, Turku",
  "Europe/Istanbul": "Ankara, Izmir",
  "Europe/Kyiv": "Kyiv, Kiev, Lviv, Kharkiv, Odesa",
  "Europe/Lisbon": "Lisboa, Porto, Braga, Coimbra",
  "Europe/London":
    "Edinburgh, Glasgow, Manchester, Birmingham, Cambridge, Oxford, Bristol, Leeds, Liverpool, Cardiff, Belfast, Newcastle, Sheffield, Nottingham, Brighton, Aberdeen, York",
  "Europe/Madrid":
    "Barcelona, Valencia, València, Sevilla, Seville, Bilbao, Málaga, Zaragoza, Granada, Alicante, Santiago de Compostela, Las Palmas",
  "Europe/Moscow": "Saint Petersburg, St. Petersburg",
  "Europe/Oslo": "Bergen, Trondheim, Stavanger",
  "Europe/Paris":
    "Lyon, Marseille, Toulouse, Nantes, Lille, Bordeaux, Strasbourg, Rennes, Grenoble, Montpellier, Cannes, Sophia Antipolis, Brest",
  "Europe/Prague": "Praha, Brno, Ostrava",
  "Europe/Rome":
    "Roma, Milano, Milan, Torino, Turin, Firenze, Florence, Bologna, Napoli, Naples, Venezia, Venice, Pisa, Trento, Verona, Rimini, Palermo, Pescara",
  "Europe/Stockholm": "Göteborg, Gothenburg, Malmö, Lund, Uppsala, Linköping",
  "Europe/Vienna": "Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt",
  "Europe/Warsaw": "Warszawa, Kraków, Krakow, Wrocław, Gdańsk, Poznań, Katowice, Łódź",
  "Europe/Zurich":
    "Zürich, Genève, Geneva, Genf, Basel, Bern, Lausanne, Lugano, St. Gallen, Winterthur, Luzern, Rapperswil",
  "Pacific/Auckland": "Wellington, Christchurch, Dunedin",
  "Pacific/Honolulu": "Waikiki, Maui",
};

/**
 * Zones whose city is a word of programmes, or less known than its namesake: "Oral", "Center", "Macquarie University",
 * "Saint Petersburg", San Juan of Puerto Rico, New Jersey.
 */
const NO_CITIES = new Set(
  `adak beulah casey center chagos christmas comoro creston davis dawson easter eucla jersey knox lindeman macquarie
  marengo mawson midway monticello new_salem nome oral palmer petersburg regina resolute reunion san_juan san_luis
  st_thomas st_vincent stanley troll vostok wake wallis winamac`.split(/\s+/),
);

/** Letters and digits of a place's name, as they are looked up: `st johns`, `zurich`. */
export const placeWords = (text: string): string[] =>
  foldText(text.replaceAll(/['’]/g, ""))
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Zones by the city's words. `listed`: IANA names, of which the last part is a city. */
export function cityZones(listed: readonly string[]): ReadonlyMap<string, string> {
  const zones = new Map<string, string>();
  for (const zone of listed) {
    const city = zone.split("/").at(-1) ?? "";
    if (zone.includes("/") && !zone.startsWith("Etc/") && !NO_CITIES.has(city.toLowerCase())) {
      zones.set(placeWords(city.replaceAll("_", " ")).join(" "), zone);
    }
  }
  for (const [zone, cities] of Object.entries(OTHERS)) {
    for (const city of cities.split(", ")) zones.set(placeWords(city).join(" "), zone);
  }
  return zones;
}
