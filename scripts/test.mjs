import './setup/node-version.mjs';
import { ensureRuntime } from './setup/app.mjs';
import { ensureBuild } from './setup/build.mjs';
import { gates, longGates, readers, stories } from './setup/gates.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ensureReaders } from './setup/readers.mjs';
import { SetupError } from './setup/run.mjs';
import { createTeller } from './setup/say.mjs';
import { ensureVirtualDisplay } from './setup/system-libraries.mjs';

// `npm test` runs every gate; `npm test -- lint unit` runs those; `--all` adds the long ones.
const chosen = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const all = process.argv.includes('--all');
const isChosen = ({ name }) => chosen.length === 0 || chosen.includes(name);

const teller = createTeller();
const total = { passed: 0, failed: 0 };

function count({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

function fail(sentence) {
  teller.say(sentence);
  count({ passed: 0, failed: 1 });
}

function sayResult({ passed, failed, skipped, again = 0 }) {
  if (passed === 1 && failed + skipped === 0) return 'passed';
  const parts = [
    `${passed} passed`,
    again > 0 && `${again} of them only at a second attempt (see below)`,
    failed > 0 && `${failed} failed`,
    skipped > 0 && `${skipped} skipped`,
  ];
  return parts.filter(Boolean).join(', ');
}

async function runGate({ name, work }) {
  const result = await teller.step(name, work, sayResult);
  if (result.failed > 0 || result.again > 0) teller.say(result.output.trimEnd());
  count(result);
}

/** Whether the step succeeded; what stops it is said and counted. */
async function prepared(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    fail(error.message);
    return false;
  }
}

async function testEverything() {
  const names = [...gates, stories, readers, ...longGates].map(({ name }) => name);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) return fail(`There is no gate named ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  if (!(await prepared(() => ensurePackages(teller)))) return;
  const wantsWindow = isChosen(stories) || isChosen(readers);
  // First, so that a missing library is named before the long part begins.
  const hasRuntime = wantsWindow && (await prepared(() => prepareWindow()));
  for (const gate of gates.filter(isChosen)) await runGate(gate);

  const isBuilt = wantsWindow && (await prepared(() => ensureBuild(teller)));
  if (isBuilt) count({ passed: 1, failed: 0 });
  for (const gate of [stories, readers].filter(isChosen)) {
    if (hasRuntime && isBuilt) await runGate(gate);
    else teller.say(`${gate.name}: not run, for the reason above`);
  }

  for (const gate of longGates.filter((each) => all || chosen.includes(each.name))) await runGate(gate);
}

async function prepareWindow() {
  await ensureRuntime(teller);
  await ensureVirtualDisplay(teller);
  if (isChosen(readers)) await ensureReaders(teller);
}

await testEverything().catch((error) => fail(error instanceof SetupError ? error.message : error.stack));
process.exitCode = total.failed === 0 ? 0 : 1;
teller.say(`${total.passed} passed, ${total.failed} failed`);
