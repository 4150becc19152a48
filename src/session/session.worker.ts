import type { Kernel } from "#engine";
import { LockStep } from "./lock-step.ts";
import { buffersOf } from "./frame.ts";
import { loadKernel } from "./load-kernel.ts";
import type { Report, Request } from "./protocol.ts";

/** The longest time the worker trains before it looks at its messages again, in milliseconds. */
const SLICE = 8;

interface Live {
  training: LockStep;
  /** Steps a frame; 0 while paused. */
  stepsPerFrame: number;
  end: number;
  /** A frame is on its way and has not been taken. */
  waiting: boolean;
  /** Another frame is due as soon as that one is taken. */
  due: boolean;
  /** Steps trained since the last frame. */
  since: number;
}

const live = new Map<number, Live>();
const channel = new MessageChannel();
channel.port1.onmessage = turn;
let turning = false;

function send(report: Report, transfer: ArrayBuffer[] = []): void {
  self.postMessage(report, { transfer });
}

const loading = loadKernel();

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  if (data.type === "ping") return send({ type: "pong" });
  // What comes before the kernel is there waits in its order.
  const kernel = await loading;
  try {
    receive(data, kernel);
  } catch (error) {
    const { message, field } = error as Error & { field?: string };
    send({ type: "refused", id: data.id, message, field });
  }
};

function receive(request: Exclude<Request, { type: "ping" }>, kernel: Kernel): void {
  const { id } = request;
  if (request.type === "open") {
    const training = new LockStep(request.experiments, request.watch, kernel);
    if (request.step > 0) training.seek(request.step);
    const end = request.experiments[0].steps;
    live.set(id, { training, stepsPerFrame: 0, end, waiting: false, due: false, since: 0 });
    return show(id);
  }
  const entry = live.get(id);
  if (!entry) return;
  if (request.type === "close") live.delete(id);
  if (request.type === "taken") {
    entry.waiting = false;
    if (entry.due) show(id);
  }
  if (request.type === "run") {
    entry.stepsPerFrame = request.stepsPerFrame;
    if (entry.training.step >= entry.end) entry.end += entry.training.step;
  }
  if (request.type === "pause" || request.type === "seek") entry.stepsPerFrame = 0;
  if (request.type === "seek") entry.training.seek(request.step);
  if (request.type === "change") entry.training.change(request.run, request.change);
  if (request.type === "pause" || request.type === "seek" || request.type === "change") show(id);
  if (request.type === "measure") {
    const result = entry.training.measure(request.run, request.measure, request.argument);
    send({ type: "measured", id, call: request.call, result });
  }
  wake();
}

function wake(): void {
  if (turning) return;
  turning = true;
  channel.port2.postMessage(null);
}

/** One slice: each running set trains until its frame is full, the slice is over or it has ended. */
function turn(): void {
  turning = false;
  const until = performance.now() + SLICE;
  let busy = false;
  for (const [id, entry] of live) {
    const { training } = entry;
    while (wants(entry) && performance.now() < until) {
      training.advance();
      entry.since += 1;
    }
    if (entry.stepsPerFrame > 0 && isOver(entry)) {
      entry.stepsPerFrame = 0;
      show(id);
    } else if (entry.since > 0 && !entry.waiting && (!wants(entry) || isUnbounded(entry))) show(id);
    busy ||= wants(entry);
  }
  if (busy) wake();
}

function isOver({ training, end }: Live): boolean {
  return training.failed || training.step >= end;
}

function isUnbounded({ stepsPerFrame }: Live): boolean {
  return stepsPerFrame === Infinity;
}

/** Whether a set may train on now: an unbounded one never waits for the page. */
function wants(entry: Live): boolean {
  return entry.stepsPerFrame > 0 && !isOver(entry) && entry.since < entry.stepsPerFrame;
}

/** Posts a frame, or as soon as the page has taken the last one. */
function show(id: number): void {
  const entry = live.get(id)!;
  entry.due = entry.waiting;
  if (entry.waiting) return;
  entry.waiting = true;
  entry.since = 0;
  const frame = entry.training.frame();
  const state = isOver(entry) ? "ended" : entry.stepsPerFrame > 0 ? "running" : "paused";
  send({ type: "frame", id, frame, state }, frame.runs.flatMap(buffersOf));
}
