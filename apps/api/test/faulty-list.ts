/**
 * A list as they come from an office: semicolons, Windows-1250, dates in three forms, a name that is missing, a number that
 * stands twice, a person, a formula, and an organization that the network has already.
 */
const FAULTY = [
  'Sorszám;Név;Adószám;Alapítás dátuma;E-mail cím;Honlap;Település;Kapcsolattartó;Megjegyzés',
  '1;Őrház Klub Egyesület;;1998.05.12.;info@orhaz.example;www.orhaz.example;Székesfehérvár;Kovács Béla;',
  '2;;;2001-03-04;nev@nelkul.example;;Székesfehérvár;;nincs neve',
  '3;Tűzoltó Nyugdíjasok Köre;;tavaly;nem email;;Székesfehérvár;Nagy Éva;',
  '1;Második Őrház;;12/24/15;;;Velence;;ugyanaz a sorszám',
  '5;=1+1 Kör;;2010. 1. 2.;;;Gárdony;;képlet',
  '6;Kettős Kör;;;;;Székesfehérvár;;;több cella',
];

const CORRECTED = [
  FAULTY[0],
  FAULTY[1],
  '2;Névtelenek Társasága;;2001-03-04;nev@nelkul.example;;Székesfehérvár;;',
  FAULTY[3],
  '4;Második Őrház;;12/24/15;;;Velence;;',
  FAULTY[5],
  '6;Kettős Kör;;;;;Székesfehérvár;;',
];

const WINDOWS_1250: Readonly<Record<string, number>> = {
  ...{ á: 0xe1, é: 0xe9, í: 0xed, ó: 0xf3, ö: 0xf6, ő: 0xf5, ú: 0xfa, ü: 0xfc, ű: 0xfb },
  ...{ Á: 0xc1, É: 0xc9, Í: 0xcd, Ó: 0xd3, Ö: 0xd6, Ő: 0xd5, Ú: 0xda, Ü: 0xdc, Ű: 0xdb },
};

const encoded = (lines: readonly (string | undefined)[]): Buffer =>
  Buffer.from([...`${lines.join('\r\n')}\r\n`].map((letter) => WINDOWS_1250[letter] ?? letter.charCodeAt(0)));

export const faultyList = (): Buffer => encoded(FAULTY);
export const correctedList = (): Buffer => encoded(CORRECTED);
