import type { Kernel } from "#engine";
import { isLoaded, loadData } from "#experiments";
import { fetchDigits } from "./fetch-digits.ts";
import { LockStep } from "./lock-step.ts";
import { buffersOf } from "./frame.ts";
import { loadKernel } from "./load-kernel.ts";
import type { Report, Request } from "./protocol.ts";

/** The longest time the worker trains before it looks at its messages again, in milliseconds. */
const SLICE = 8;

type Asked = Exclude<Request, { type: "ping" }>;
type Open = Extract<Request, { type: "open" }>;

interface Live {
  training: LockStep;
  /** A step to reach before anything else: that of the worker which this one replaces. */
  replayTo: number;
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
/** Sets whose data are on their way, with the requests that came since. */
const awaited = new Map<number, Asked[]>();
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
  receive(data, await loading);
};

function receive(request: Asked, kernel: Kernel): void {
  const { id } = request;
  const waiting = awaited.get(id);
  if (waiting && request.type !== "close") return void waiting.push(request);
  awaited.delete(id);
  try {
    if (request.type === "open" && !isLoaded(dataOf(request))) void load(request, kernel);
    else answer(request, kernel);
  } catch (error) {
    const { message, field } = error as Error & { field?: string };
    send({ type: "refused", id, message, field });
  }
}

/** Fetches what a set trains on, opens it, and answers what was asked meanwhile. */
async function load(request: Open, kernel: Kernel): Promise<void> {
  const { id } = request;
  const waiting: Asked[] = [];
  awaited.set(id, waiting);
  try {
    await loadData(dataOf(request), fetchDigits);
  } catch (error) {
    if (awaited.get(id) === waiting)
      send({ type: "unloaded", id, message: (error as Error).message });
    awaited.delete(id);
    return;
  }
  if (awaited.get(id) !== waiting) return;
  awaited.delete(id);
  for (const next of [request, ...waiting]) receive(next, kernel);
}

function dataOf({ experiments }: Open) {
  return experiments.map(({ data }) => data);
}

function answer(request: Asked, kernel: Kernel): void {
  const { id } = request;
  if (request.type === "open") return open(request, kernel);
  const entry = live.get(id);
  if (!entry) return;
  if (request.type === "close") live.delete(id);
  const { type } = request;
  if (type === "seek" || type === "change" || type === "measure") {
    while (isBehind(entry)) entry.training.advance();
    entry.replayTo = 0;
  }
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
  if ((type === "pause" && !isBehind(entry)) || type === "seek" || type === "change") show(id);
  if (request.type === "measure") {
    const result = entry.training.measure(request.run, request.measure, request.argument);
    send({ type: "measured", id, call: request.call, result });
  }
  wake();
}

function open({ id, experiments, watch, step }: Open, kernel: Kernel): void {
  live.set(id, {
    training: new LockStep(experiments, watch, kernel),
    replayTo: step,
    stepsPerFrame: 0,
    end: experiments[0].steps,
    waiting: false,
    due: false,
    since: 0,
  });
  if (step > 0) wake();
  else show(id);
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
    if (isBehind(entry)) {
      while (isBehind(entry) && performance.now() < until) training.advance();
      busy = true;
      if (isBehind(entry)) continue;
      entry.replayTo = 0;
      show(id);
    }
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

function isBehind({ training, replayTo }: Live): boolean {
  return !training.failed && training.step < replayTo;
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
