import { isUtf8 } from 'node:buffer';

const NAMES = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY'],
  VALARM: ['ACTION', 'DESCRIPTION', 'TRIGGER'],
} as const;

const MORE: Readonly<Record<keyof typeof NAMES, readonly string[]>> = {
  VCALENDAR: [],
  VEVENT: ['DESCRIPTION', 'URL', 'TRANSP'],
  VALARM: [],
};

/** What each content line must look like as a whole. */
const FORMS: Readonly<Record<string, RegExp>> = {
  VERSION: /^VERSION:2\.0$/,
  PRODID: /^PRODID:-\/\/\S+$/,
  UID: /^UID:[\w.:@/+-]+$/,
  DTSTAMP: /^DTSTAMP:\d{8}T\d{6}Z$/,
  SEQUENCE: /^SEQUENCE:\d+$/,
  DTSTART: /^DTSTART;VALUE=DATE:\d{8}$/,
  DTEND: /^DTEND;VALUE=DATE:\d{8}$/,
  SUMMARY: /^SUMMARY:(?:[^\\;,]|\\[\\;,])*$/,
  DESCRIPTION: /^DESCRIPTION:(?:[^\\;,]|\\[\\;,n])*$/,
  URL: /^URL:[!-~]+$/,
  TRANSP: /^TRANSP:TRANSPARENT$/,
  ACTION: /^ACTION:DISPLAY$/,
  TRIGGER: /^TRIGGER:-P[17]D$/,
};

type Component = keyof typeof NAMES;

const PARENTS: Readonly<Record<Component, Component | undefined>> = {
  VCALENDAR: undefined,
  VEVENT: 'VCALENDAR',
  VALARM: 'VEVENT',
};

const isComponent = (name: string): name is Component => Object.hasOwn(NAMES, name);

/** Bytes as lines, without what ends them. */
function linesOf(bytes: Uint8Array): { lines: readonly Uint8Array[]; problems: readonly string[] } {
  const lines: Uint8Array[] = [];
  const problems: string[] = [];
  let start = 0;
  bytes.forEach((byte, index) => {
    if (byte === 0x0d && bytes[index + 1] !== 0x0a) problems.push('a CR without LF');
    if (byte !== 0x0a) return;
    const afterReturn = bytes[index - 1] === 0x0d;
    if (!afterReturn) problems.push('a LF without CR');
    lines.push(bytes.subarray(start, afterReturn ? index - 1 : index));
    start = index + 1;
  });
  return {
    lines,
    problems: start === bytes.length ? problems : [...problems, 'an open last line'],
  };
}

function wrongBytes(line: Uint8Array): readonly string[] {
  const isControl = (byte: number): boolean => (byte < 0x20 && byte !== 9) || byte === 0x7f;
  return [
    ...(line.length > 75 ? [`${line.length} bytes`] : []),
    ...(line.some(isControl) ? ['a control character'] : []),
    ...(line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? ['a byte order mark'] : []),
    // By itself: a line that breaks within a character is no text.
    ...(isUtf8(line) ? [] : ['not UTF-8']),
  ];
}

const dayAfter = (day: string): string => {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number);
  const next = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, (date ?? 0) + 1));
  return next.toISOString().slice(0, 10).replaceAll('-', '');
};

const valueOf = (line: string | undefined): string => line?.slice(line.indexOf(':') + 1) ?? '';

/** What is wrong with a finished component. */
function wrongComponent(name: Component, lines: readonly string[]): readonly string[] {
  const names = lines.map((line) => line.split(/[:;]/, 1)[0] ?? '');
  const find = (property: string) => lines[names.indexOf(property)];
  const missing = NAMES[name].filter((property) => !names.includes(property));
  const known: readonly string[] = [...NAMES[name], ...MORE[name]];
  const ends =
    name === 'VEVENT' && dayAfter(valueOf(find('DTSTART'))) !== valueOf(find('DTEND'))
      ? ['an event that does not end on the day after']
      : [];
  return [
    ...missing.map((property) => `${name} without ${property}`),
    ...names.flatMap((property, index) => [
      ...(known.includes(property) ? [] : [`${property} in ${name}`]),
      ...(names.indexOf(property) === index ? [] : [`a second ${property} in ${name}`]),
    ]),
    ...lines
      .filter((line, index) => FORMS[names[index] ?? '']?.test(line) === false)
      .map((line) => `the form of ${line}`),
    ...ends,
  ];
}

/** What is wrong with the content lines of a file. */
function wrongContent(content: readonly string[]): readonly string[] {
  const problems: string[] = [];
  const open: { readonly name: Component; readonly lines: string[]; readonly alarms: string[] }[] =
    [];
  const uids: string[] = [];
  for (const line of content) {
    const [, kind, name = ''] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    const top = open.at(-1);
    if (kind === undefined) {
      if (top) top.lines.push(line);
      else problems.push(`outside of everything: ${line}`);
    } else if (!isComponent(name)) problems.push(`a ${name}`);
    else if (kind === 'BEGIN') {
      if (PARENTS[name] !== top?.name) problems.push(`${name} in ${top?.name ?? 'nothing'}`);
      open.push({ name, lines: [], alarms: [] });
    } else if (top?.name !== name) problems.push(`an END of ${name} that is not open`);
    else {
      open.pop();
      const find = (property: string) =>
        valueOf(top.lines.find((other) => other.startsWith(`${property}:`)));
      problems.push(...wrongComponent(name, top.lines));
      if (name === 'VALARM') open.at(-1)?.alarms.push(find('TRIGGER'));
      if (name === 'VEVENT') uids.push(find('UID'));
      if (name === 'VEVENT' && top.alarms.join() !== '-P7D,-P1D') {
        problems.push(`alarms ${top.alarms.join()}`);
      }
    }
  }
  const repeated = uids.filter((uid, index) => uids.indexOf(uid) !== index);
  return [
    ...problems,
    ...open.map(({ name }) => `${name} without its END`),
    ...repeated.map((uid) => `a second event ${uid}`),
  ];
}

/**
 * What in a calendar file a calendar might stumble over, judged by its bytes. Stricter than the
 * standard: only what our files need is allowed, so no time zone, method or refresh interval.
 */
export function lintCalendar(bytes: Uint8Array): readonly string[] {
  const { lines, problems } = linesOf(bytes);
  const basics = [
    ...problems,
    ...lines.flatMap((line, index) =>
      wrongBytes(line).map((problem) => `line ${index + 1}: ${problem}`),
    ),
  ];
  // What follows presupposes lines of text.
  if (basics.length > 0) return basics;
  const text = lines.map((line) => new TextDecoder().decode(line)).join('\n');
  return wrongContent(text.replaceAll('\n ', '').split('\n'));
}
