/** The rows of a CSV that have anything in them, the headings first; the separator is the one that its first line has. */
export function rowsOf(text: string): string[][] {
  const bare = text.replace(/^\ufeff/, '');
  const separator = separatorOf(bare.slice(0, bare.search(/[\r\n]|$/)));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let i = 0; i < bare.length; i++) {
    const c = bare[i]!;
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (bare[i + 1] === '"') cell += bare[i++]!;
      else isQuoted = false;
    } else if (c === '"' && cell === '') isQuoted = true;
    else if (c === separator) {
      row.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && bare[i + 1] === '\n') i++;
      endRow();
    } else cell += c;
  }
  endRow();
  return rows;
}

function separatorOf(line: string): string {
  const outside = line.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((one) => [outside.split(one).length, one] as const);
  return counted.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}
