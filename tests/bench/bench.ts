import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { catalogue } from '../../src/data/catalogue';
import { createEngine } from '../../src/domain/eligibility/engine';
import { agendaSection } from './agenda';
import { agreementSection } from './agreement-section';
import { assessTimes } from './assess-times';
import { batchSection } from './batch';
import { emptyProfile } from './empty-profile';
import { heatSection } from './heat';
import { heatScrollSection } from './heat-scroll';
import { linearity } from './linearity';
import { papersSection } from './papers';
import { peerTimes } from './peer-times';
import { asMarkdown, asText, type Section } from './report';
import { searchSection } from './search';
import { streamSection } from './stream';

const { values } = parseArgs({
  options: { markdown: { type: 'string' }, seed: { type: 'string', default: '20260301' } },
});
const seed = Number(values.seed);
if (!Number.isInteger(seed)) throw new RangeError(`--seed must be a whole number.`);

const engine = createEngine(catalogue);
const sections: Section[] = [];
let passed = true;

/** Shows a section as soon as it is measured. Returns whether its gates are met. */
function show(section: Section): boolean {
  sections.push(section);
  console.log(asText(section));
  const met = (section.gates ?? []).every((gate) => gate.passed);
  passed &&= met;
  return met;
}

const [cpu] = cpus();
const machine =
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} ` +
  `on ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ` +
  `load ${loadavg()[0]?.toFixed(1)} at the start, catalogue ${catalogue.version}.`;
console.log(machine);

show(await assessTimes(engine, seed));
show(await linearity(engine, seed));
// Times are compared only once the engines are proved to say the same.
if (show(await agreementSection(engine, seed))) {
  show(await peerTimes(engine, seed));
  show(await emptyProfile(engine));
}
show(await heatSection(engine, seed));
show(streamSection(engine, seed));
show(await searchSection(engine));
show(await agendaSection());
show(await heatScrollSection());
show(await papersSection());
show(await batchSection(engine, seed));

if (values.markdown !== undefined) {
  const text = ['## Benchmarks', machine, ...sections.map(asMarkdown)].join('\n\n');
  writeFileSync(values.markdown, `${text}\n`);
}
process.exitCode = passed ? 0 : 1;
