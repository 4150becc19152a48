import type { ProgressState } from "../../progress/index.ts";

/** Under which a sitting of a paper is kept: its name, and from the second time on `20-4711-k3f9/2`. */
export function sittingKey(name: string, time: number): string {
  return time === 1 ? name : `${name}/${time}`;
}

/** The name of the paper that was sat, and for the how-manieth time. */
export function readSittingKey(key: string): { name: string; time: number } {
  const [name, time = "1"] = key.split("/");
  return { name, time: Number(time) };
}

/** For the how-manieth time a paper was last begun; 0 for never. */
export function lastTime(papers: ProgressState["papers"], name: string): number {
  const times = [...papers.keys()].map(readSittingKey).filter((sat) => sat.name === name);
  return Math.max(0, ...times.map(({ time }) => time));
}
