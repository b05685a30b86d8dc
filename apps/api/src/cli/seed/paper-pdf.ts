/** Letters of Hungarian that the standard fonts have and their usual table has not, at places that are free in it. */
const DIFFERENCES: Readonly<Record<string, number>> = { ő: 0x81, Ő: 0x8d, ű: 0x8f, Ű: 0x90 };
const GLYPHS = '129 /ohungarumlaut 141 /Ohungarumlaut 143 /uhungarumlaut 144 /Uhungarumlaut';

const hex = (text: string): string =>
  [...text]
    .map((sign) => DIFFERENCES[sign] ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f))
    .map((code) => code.toString(16).padStart(2, '0'))
    .join('');

/** A page with a title and some lines: the papers of the demo, which say that they are invented. */
export function paperPdf(title: string, lines: readonly string[]): Buffer {
  const show = (size: number, text: string): string => `/F1 ${size} Tf <${hex(text)}> Tj 0 -${size + 10} Td`;
  const content = `BT 72 760 Td ${[show(20, title), ...lines.map((line) => show(12, line))].join(' ')} ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (hu) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Kids [3 0 R] /Count 1 >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica
      /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${GLYPHS}] >> >>`,
    `<< /Title <${hex(title)}> >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}
