/**
 * Times a PDF of at least 50 pages as a person gets it from the command line, the start of Electron included, and looks
 * how much memory the largest process of it held (on Linux); median of 5. Run: node bench/pdf.ts
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stages } from '../shared/domain/stage.ts';
import { printPlan } from '../shared/formats/plan-file.ts';
import { pilotSteps } from '../shared/sample/plan-steps.ts';

const runs = 5;
const leastPages = 50;
const goalSeconds = 5;
const goalMegabytes = 500;
const lookEveryMs = 10;

const commandLine = join(import.meta.dirname, '../main/cli/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'unhurried-bench-'));
const inFolder = (name: string) => join(folder, name);
const workspace = inFolder('sample.unhurried');
const pdf = inFolder('plan.pdf');
const exporting = ['export', inFolder('plan.json'), '-w', workspace, '--format', 'pdf', '-o', pdf];

/** The sample company, and its school pilot for everybody in it. */
function prepare(): void {
  const { status, stderr } = spawnSync(process.execPath, [commandLine, 'init', workspace, '--sample'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const plan = {
    id: 'everybody',
    name: 'Everybody',
    timeZone: 'Europe/Stockholm',
    startOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    pace: 'fixed',
    audience: { stage: stages.filter((stage) => stage !== 'stranger') },
    steps: pilotSteps,
    adjustments: [],
  } as const;
  writeFileSync(inFolder('plan.json'), printPlan(plan));
}

interface Run {
  readonly seconds: number;
  /** The most that each process ever held, in MB, by its name. */
  readonly megabytes: ReadonlyMap<string, number>;
}

function printOnce(): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [commandLine, ...exporting], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const megabytes = new Map<string, number>();
    const look = setInterval(() => lookAt(child.pid ?? 0, megabytes), lookEveryMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - begin) / 1000, megabytes });
      else reject(new Error(said));
    });
  });
}

/** Notes the high-water mark of every process below one. */
function lookAt(root: number, megabytes: Map<string, number>): void {
  if (process.platform !== 'linux') return;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statusOf(name) ?? []);
  const within = new Set([root]);
  // A child has a higher number than its parent, unless the numbers began anew: then a run misses it.
  for (const { pid, parent, name, held } of processes.toSorted((a, b) => a.pid - b.pid)) {
    if (!within.has(pid) && !within.has(parent)) continue;
    within.add(pid);
    megabytes.set(name, Math.max(megabytes.get(name) ?? 0, held));
  }
}

function statusOf(name: string) {
  try {
    const words = readFileSync(`/proc/${name}/cmdline`, 'utf8');
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const [, type = words.includes('--print=') ? 'electron' : 'node'] = /--type=([\w-]+)/.exec(words) ?? [];
    return { pid: number('Pid'), parent: number('PPid'), name: type, held: number('VmHWM') / 1024 };
  } catch {
    // It ended between two looks.
    return null;
  }
}

function pagesOf(file: string): number {
  return readFileSync(file, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

const say = (text: string) => console.log(text);
const verdict = (isMet: boolean) => (isMet ? 'met' : 'NOT met');

try {
  prepare();
  // The first builds the app where its sources changed.
  await printOnce();
  const results: Run[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await printOnce());
  const seconds = results.map((result) => result.seconds).toSorted((a, b) => a - b);
  const median = seconds[Math.floor(runs / 2)] ?? Number.NaN;
  const pages = pagesOf(pdf);
  const held = new Map<string, number>();
  for (const { megabytes } of results)
    for (const [name, most] of megabytes) held.set(name, Math.max(held.get(name) ?? 0, most));
  const most = Math.max(...held.values());
  say(`pages: ${pages} (at least ${leastPages}: ${verdict(pages >= leastPages)})`);
  say(`seconds, median of ${runs}: ${median.toFixed(2)} (${seconds.map((each) => each.toFixed(2)).join(', ')})`);
  say(`goal of ${goalSeconds} s: ${verdict(median <= goalSeconds)}`);
  for (const [name, mb] of held) say(`${name}: ${mb.toFixed(0)} MB at most`);
  if (held.size > 0) say(`goal of ${goalMegabytes} MB for each process: ${verdict(most <= goalMegabytes)}`);
  const isMet = pages >= leastPages && median <= goalSeconds && (held.size === 0 || most <= goalMegabytes);
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
