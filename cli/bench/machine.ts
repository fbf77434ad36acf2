import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  cores: number;
  cpu: string;
  memoryGiB: number;
  platform: string;
  node: string;
  browser: string;
  /** Load average of the last minute when the run began and when it ended. */
  load: [begin: number, end: number];
}

/** Load average of the last minute. */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

export function describeMachine(browser: string, loadAtBegin: number): Machine {
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? '',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    browser,
    load: [loadAtBegin, loadNow()],
  };
}

export function formatMachine(machine: Machine): string {
  const { cores, cpu, memoryGiB, platform, node, browser, load } = machine;
  return `${cores} × ${cpu}, ${memoryGiB} GiB, ${platform}; Node ${node}; ${browser}; load average ${load[0]} at the beginning, ${load[1]} at the end`;
}
