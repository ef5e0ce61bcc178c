/** File, where the event was, its first and last session, and three with their speakers. */
export const programmes: [
  file: string,
  zone: string,
  first: string,
  last: string,
  speakers: Record<string, string[]>,
][] = [
  [
    "ics-sched-kubecon-eu-2026-a-20260303.ics",
    "Europe/Amsterdam",
    "2026-03-22T08:00 Badge Pick-Up",
    "2026-03-27T09:00 AI Native Summit Hosted by ETSI ISG NFV | SEPARATE REGISTRATION REQUIRED",
    {
      "Cloud Native Non-Functional Requirements: Building Scalable, Resilient and Secure Applications":
        ["Jakub Krzywda, Elastisys"],
      "In-place Updates with Cluster API: The Sweet Spot Between Immutable and Mutable Infrastructure":
        ["Fabrizio Pandini, Broadcom", "Stefan Büringer, Broadcom"],
      "Learning Lounge: CNPA or CNPE? Roles, Skills & Which One is Right For You?": [
        "Alex Coma, Linux Foundation Education",
      ],
    },
  ],
  [
    "ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics",
    "Europe/Amsterdam",
    "2026-03-22T08:00 Badge Pick-Up",
    "2026-03-27T09:00 AI Native Summit Hosted by ETSI ISG NFV | SEPARATE REGISTRATION REQUIRED",
    {
      "Cloud Native Theater | Cloud Native University: A Simple and Practical Guide to Observability in Kubernetes":
        ["Diana Todea, VictoriaMetrics"],
      "The Shell Awakens: Cloud Native Workflows for Particle Physicists": [
        "Raulian-Ionut Chiorescu, CERN",
        "Hannes Hansen, CERN",
      ],
      "Sponsored Keynote: From Cloud Native to Accelerator Native: Kubernetes as the Distributed OS for Accelerated Workloads and Frameworks":
        ["Jago Macleod, Engineering Director, Google"],
    },
  ],
  [
    "ics-sched-jococruise-2020.ics",
    "America/New_York",
    "2020-03-07T07:00 Theme: Welcome, New Monkeys!",
    '2020-03-13T22:00 "One Last Time...Relax, Have a Drink with Me" Farewell Reception',
    // The first of each title.
    {
      Reading: ["John Scalzi"],
      Signing: ["Clint McElroy"],
      "Santo Domingo Land Concert": ["Jim Boggia"],
    },
  ],
  [
    "ics-fosdem-2025-excerpt.ics",
    "Europe/Brussels",
    "2025-02-02T09:00 Welcome from the OpenWallet Foundation",
    "2025-02-02T10:00 Hunting Virtio Specification Violations",
    { "Hunting Virtio Specification Violations": [] },
  ],
  [
    "ics-symposion-linux-conf-au-2020.ics",
    "Australia/Brisbane",
    "2020-01-12T15:00 Main Conference: miniconf",
    "2020-01-17T16:40 Conference Close",
    {
      "FreeBSD, The Other Unix-Like Operating System and Why You Should Get Involved!": [
        "Deb Goodkin",
      ],
      "How the Perception Module hardware works": ["John Spencer"],
      "Essential Git Fu for tech writers": ["Gaurav Nelson"],
    },
  ],
  [
    "ics-kielux-2020.ics",
    "Europe/Berlin",
    "2020-09-18T11:00 Nachhaltigkeit und Linux - passt das?",
    "2020-09-19T17:00 OpenRA: Command & Conquer Open Source unter Linux",
    {
      "Einstieg in Qt/C++ 2020": ["Samuel Albrecht"],
      "OWASP DevSecOps Maturity Model": ["Timo Pagel"],
      "Digital ein Vasallenstaat - wie Microsoft die BRD regiert": ["Andreas Halle"],
    },
  ],
  [
    "ics-moca24.ics",
    "Europe/Rome",
    "2024-09-13T12:00 Opening Keynote",
    "2024-09-15T15:00 Closing ceremony",
    {
      "Dungeons&Dragons": ["Metro Olografix"],
      "Beyond the Basics: Deep Dive into Securing OAuth2 Implementations": [
        "Mattia Zago",
        "Giovanni Bartolomucci",
        "Giuseppe Porcu",
        "Stefano Maistri",
      ],
      "Fuzzing del firewall di Linux con syzkaller": ["Davide Ornaghi"],
    },
  ],
  [
    "ics-inpycon-2021-duration.ics",
    "Asia/Kolkata",
    "2021-09-17T12:00 Getting Kafka-esque with Python",
    "2021-09-19T20:00 Day 2 Closing Address",
    {
      "Getting Kafka-esque with Python": ["Dipen Chawla", "Devesh Bajaj"],
      "CS Education - Panel (Cont.)": [
        "Prabhu Ramchandran",
        "Prof. Shriram Krishnamurthi",
        "Pramode C E",
        "Ambika Joshi",
      ],
      "Visualisation & Underlined Psychology": ["Sayantika Banik"],
    },
  ],
  [
    "frabset-klimacamp-2015.ics",
    "Europe/Berlin",
    "2015-08-07T16:00 Ausstieg aus der Braunkohleverstromung konkret",
    "2015-08-14T11:30 Aktionstraining Teil 2",
    { "Gemeinsame Ökonomie": [] },
  ],
  [
    "frabset-klimacamp-2015.xml",
    "Europe/Berlin",
    "2015-08-07T16:00 Ausstieg aus der Braunkohleverstromung konkret",
    "2015-08-14T11:30 Aktionstraining Teil 2",
    {
      "Archäologie und Denkmalpflege – Im Tagebaugebiet gefährdet": ["Jannis"],
      "Gemeinsame Ökonomie": ["Kopfstand Kollektiv"],
      "„Heiße Luft beim Klimaschutz“. Eine Bilanz der Klimapolitik in NRW": [
        "Michael Aggelidis, LaVo Die Linke.NRW",
      ],
    },
  ],
  [
    "xml-pentabarf-fosdem-2013.xml",
    "Europe/Brussels",
    "2013-02-02T10:30 Welcome to FOSDEM 2013",
    "2013-02-03T17:50 Closing FOSDEM 2013",
    {
      "XMPP and JSON": ["Lance Stout"],
      "Nginx and PHP, match made in heaven": ["Helgi Þorbjörnsson"],
      "Ada Tasking: Multithreading Made Easy": ["Ludovic Brenta"],
    },
  ],
  [
    "xml-pentabarf-fosdem-2025.xml",
    "Europe/Brussels",
    "2025-02-01T09:00 Welcome to the FOSDEM 2025 RISC-V DevRoom",
    "2025-02-02T17:05 Cloud-Native Networking, Home Edition: Build and connect your VPCs with the Open Network Fabric",
    {
      "Testing the QA instructions": ["Gabor Kelemen"],
      "Solving the world’s (localization) problems": ["Eemeli Aro", "Ujjwal Sharma"],
      "From Queries to Pints: Building a Beer Recommendation System with pgvector": [
        "Andrzej Nowicki",
      ],
    },
  ],
  [
    "xml-pentabarf-fosdem-2025-later.xml",
    "Europe/Brussels",
    "2025-02-01T09:30 Welcome to FOSDEM 2025",
    "2025-02-02T17:50 Closing FOSDEM 2025",
    {
      "Optimizing AutoText & settings for multi-tenant collaboration": ["Caolán McNamara"],
      "Closing FOSDEM 2025": ["FOSDEM Staff", 'Richard "RichiH" Hartmann'],
      "Partly Cloudy IPA - joining cloud VMs to FreeIPA": ["André Boscatto"],
    },
  ],
  [
    "xml-frab-28c3-de.xml",
    "Europe/Berlin",
    "2011-12-27T11:30 Keynote",
    "2011-12-30T18:30 Closing Event",
    {
      "Hacker Jeopardy": ["Ray", "Stefan 'Sec' Zehl"],
      "Ein Mittelsmannangriff auf ein digitales Signiergerät": ["Alexander Koch"],
      "Sovereign Keys": ["Peter Eckersley"],
    },
  ],
  [
    "xml-wafer-debconf23.xml",
    "Asia/Kolkata",
    "2023-09-10T07:00 Breakfast",
    "2023-09-17T19:00 Dinner",
    {
      "Mapping the Distribution of Gamma-Ray Bursts using Open Data GIS": [
        "Mercy Onaopemipo Akintola",
      ],
      "TuxMake with Debian": ["Senthil Kumaran S"],
      "The New Architecture for Printing and Scanning on Debian": ["Till Kamppeter"],
    },
  ],
];
