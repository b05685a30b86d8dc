/** One stroke of an icon: its path on the 24 grid and, where it differs, the class that draws it. */
export type Stroke = readonly [
  d: string,
  kind?: 'full' | 'half' | 'knock' | 'mine' | 'rope' | 'thin' | 'dash',
];

const ring = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/**
 * The icons of the hub, own drawings in the manner of Lucide (24 grid, 2.25 stroke, round ends).
 * Never shown without words; the word carries the meaning.
 */
export const ICONS = {
  ask: [['M3 4h18v12H11l-5 5v-5H3z'], ['M12 7v3.5M12 13v.1']],
  building: [['M5 21V3h14v18M3 21h18M10 21v-4h4v4M9 7h.1M15 7h.1M9 11.500h.1M15 11.500h.1']],
  cal: [['M3 5h18v16H3zM3 10h18M8 2.500V7M16 2.500V7']],
  chart: [['M3 3v18h18M8 17v-5M13 17V7M18 17v-8']],
  chat: [['M3 4h18v12H11l-5 5v-5H3z']],
  check: [['m4 12.5 5.5 5.500L20 7']],
  clock: [[ring(12, 12, 9.5)], ['M12 6.500V12l4 2.5']],
  coin: [[ring(12, 12, 9.5)], ['M12 7v10M8.5 9.500h5a2 2 0 0 1 0 4h-3.500a2 2 0 0 0 0 3.500h5.5']],
  copy: [['M8 8h12v13H8zM16 8V3H4v13h4']],
  doc: [['M5 2.500h9l5 5v14H5zM14 3v5h5M8.5 13h7M8.5 17h7']],
  ear: [['M7 9a5.5 5.5 0 1 1 9.5 4c-1.5 1.5-2 2.5-2 4a3.5 3.5 0 0 1-6.5 1.800M10 9.500a2.5 2.5 0 1 1 4 2']],
  easy: [['M12 6c-2.5-2-5.5-2.5-9-2v14c3.5-.5 6.5 0 9 2 2.5-2 5.5-2.5 9-2V4c-3.5-.5-6.5 0-9 2zM12 6v14']],
  eye: [
    ['M2 12c2.5-4.5 6-6.5 10-6.500s7.5 2 10 6.500c-2.5 4.5-6 6.5-10 6.500S4.5 16.5 2 12z'],
    [ring(12, 12, 3)],
  ],
  gear: [['M4 7h10M18 7h2M4 17h2M10 17h10'], [ring(16, 7, 2.3)], [ring(8, 17, 2.3)]],
  hands: [
    [
      'M3 14c0-4 1-6 3-6l6 5M3 14c0 4 3 6 6 6 2 0 3-1 4-2M21 10c0 4-1 6-3 6l-6-5M21 10c0-4-3-6-6-6-2 0-3 1-4 2',
    ],
  ],
  help: [
    [ring(12, 12, 9.5)],
    ['M9 9.500a3 3 0 1 1 4.200 2.700c-.8.4-1.200 1-1.200 1.800'],
    ['M12 17.500v.1'],
  ],
  home: [['M3 11.5 12 4l9 7.500M5.5 10v10.500h13V10']],
  key: [[ring(8, 15, 4.5)], ['M11.5 11.5 20 3M16 7l3 3']],
  link: [
    ['M9.5 14.500l5-5M8 11l-3 3a3.900 3.900 0 0 0 5.5 5.500l3-3M16 13l3-3a3.900 3.900 0 0 0-5.5-5.500l-3 3'],
  ],
  list: [['M8.5 6H21M8.5 12H21M8.5 18H21M3.5 6h.1M3.5 12h.1M3.5 18h.1']],
  lock: [['M5 11h14v10H5zM8 11V7.500a4 4 0 0 1 8 0V11']],
  mail: [['M3 5h18v14H3zM3 6l9 7 9-7']],
  minus: [['M4 12h16']],
  network: [['M8 2.500v5M8 11v10.500M16 2.500V13M16 16.500v5M2.5 8H13M16.5 8h5M2.5 16h5M11 16h10.5']],
  next: [['m9 5 7 7-7 7']],
  off: [
    [
      'M2.5 9a15 15 0 0 1 5-3.200M21.5 9A15 15 0 0 0 11 4.800M6 13a9 9 0 0 1 4-2.300M18 13a9 9 0 0 0-2-1.500M12 18.500v.1M3 3l18 18',
    ],
  ],
  park: [['M3.5 3.500h17v17h-17z'], ['M9.5 17V7.500h3.500a3 3 0 0 1 0 6H9.5']],
  paw: [
    [ring(11, 4.5, 2)],
    [ring(18, 8.5, 2)],
    [ring(20, 16, 2)],
    [
      'M9 10.500a5 5 0 0 1 5 5V18a3.5 3.5 0 0 1-6.800 1c-.4-1.400-1.300-2.300-2.700-2.700a3.5 3.5 0 0 1 1-6.800z',
    ],
  ],
  pen: [['M4 20l1-5L16 4l4 4L9 19zM13.5 6.500l4 4']],
  people: [
    [ring(8, 8, 3.5)],
    ['M2 20c0-4 2.5-6 6-6s6 2 6 6M15.5 5a3.5 3.5 0 0 1 0 6.500M17 14.300c3 .6 5 2.5 5 5.700'],
  ],
  person: [[ring(12, 7.5, 4)], ['M4 21c0-4.5 3-7 8-7s8 2.5 8 7']],
  phone: [
    [
      'M5 3h4l2 5-2.5 1.800a12 12 0 0 0 5.700 5.700L16 13l5 2v4a2 2 0 0 1-2 2C10.5 21 3 13.5 3 5a2 2 0 0 1 2-2z',
    ],
  ],
  pin: [['M12 22s7.5-7 7.5-12.500a7.5 7.5 0 0 0-15 0C4.5 15 12 22 12 22z'], [ring(12, 9.5, 2.5)]],
  plus: [['M12 4v16M4 12h16']],
  prev: [['m15 5-7 7 7 7']],
  print: [['M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z']],
  quiet: [['M11 4.500 6 9H2.500v6H6l5 4.500z'], ['m16 9.500 5 5M21 9.500l-5 5']],
  ramp: [['M2 20h20L5 9v11'], [ring(16, 5.5, 2.5)]],
  repeat: [['M4 11V9a3 3 0 0 1 3-3h12l-3.5-3.500M20 13v2a3 3 0 0 1-3 3H5l3.5 3.5']],
  save: [['M12 3v12M6 10l6 6 6-6M4 21h16']],
  search: [[ring(10.5, 10.5, 7)], ['m16 16 5 5']],
  send: [['M12 20V4M5.5 10.5 12 4l6.5 6.5']],
  shield: [['M12 2.5 20 5.500V11c0 5-3 8.5-8 10.500C7 19.5 4 16 4 11V5.500zM8.5 11.500l2.5 2.5 4.5-5']],
  signIn: [['M10 3h10v18H10M3 12h11M10.5 8l4 4-4 4']],
  signOut: [['M14 3H4v18h10M9.5 12H21M17 8l4 4-4 4']],
  text: [['M3 19 8.5 5 14 19M5 14.500h7M16 19l3-8 3 8M17 16.500h4']],
  undo: [['M8 4 3.5 8.5 8 13M4 8.500h10a6 6 0 0 1 0 12H8']],
  up: [['m5 15 7-7 7 7']],
  down: [['m5 9 7 7 7-7']],
  upDown: [['m7 9 5-5 5 5M7 15l5 5 5-5']],
  wc: [[ring(10, 4, 1.8)], ['M10 8v6h6l3 6M10 10.500h5M7 11.500a5.5 5.5 0 1 0 7 7']],
  x: [['m5 5 14 14M19 5 5 19']],
  // shapes of states: each has its own outline, so that it reads without colour
  's-done': [
    [ring(12, 12, 10), 'full'],
    ['m7 12.5 3.5 3.500L17 9', 'knock'],
  ],
  's-part': [[ring(12, 12, 9.5)], ['M12 2.500a9.5 9.5 0 0 0 0 19z', 'half']],
  's-draft': [[ring(12, 12, 9.5), 'dash']],
  's-wait': [[ring(12, 12, 9.5)], ['M12 17V7.500M8 11l4-4 4 4']],
  's-late': [
    ['M12 2 23 21.500H1z', 'full'],
    ['M12 9v5.500M12 17.800v.1', 'knock'],
  ],
  's-no': [
    ['M2.5 2.500h19v19h-19z', 'full'],
    ['M7 12h10', 'knock'],
  ],
  's-later': [['M12 1.800 22.200 12 12 22.200 1.800 12z'], ['M12 8v4.500h3']],
  's-turn': [['M2.5 4h12l7 8-7 8h-12z', 'mine']],
  's-on': [['M1.5 12h21', 'rope']],
  's-quiet': [
    ['M0 12h8.500M15.5 12H24', 'rope'],
    ['M10 5.500l1.200 2.500M14 18.5 12.800 16', 'thin'],
  ],
  's-new': [['m12 2 2.600 7.400L22 12l-7.400 2.600L12 22l-2.600-7.400L2 12l7.400-2.600z', 'full']],
} satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof ICONS;

/** Every name, in the order of the gallery. */
export const ICON_NAMES = Object.keys(ICONS) as IconName[];
