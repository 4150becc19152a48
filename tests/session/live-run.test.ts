import { beforeEach, expect, test, vi } from "vitest";
import type { Frame, Report, Request } from "../../src/session/protocol.ts";

const page = vi.hoisted(() => ({
  sent: [] as Request[],
  report: (_: Report) => {},
  revive: () => {},
}));
vi.mock("../../src/session/session.ts", () => ({
  session: {
    join: (listener: typeof page.report, revive: () => void) => {
      Object.assign(page, { report: listener, revive });
      return 1;
    },
    leave: () => {},
    send: (request: Request) => page.sent.push(request),
  },
}));
const { LiveRun } = await import("../../src/session/live-run.ts");

const frame: Frame = {
  step: 250,
  from: 250,
  runs: [
    {
      loss: 0.1,
      losses: new Float32Array(),
      parameters: new Float32Array(),
      learningRate: 0.02,
      failure: null,
      kernel: "plain",
    },
  ],
};

beforeEach(() => {
  page.sent = [];
  vi.stubGlobal("requestAnimationFrame", () => 0);
});

/** What a new worker is told when the old one is replaced while a run is in this state. */
function toldAfter(state: "running" | "paused" | "ended"): string[] {
  const live = new LiveRun([], {});
  live.run(1);
  if (state === "paused") live.pause();
  page.report({ type: "frame", id: 1, frame, state });
  page.sent = [];
  page.revive();
  return page.sent.map(({ type }) => type);
}

test("a new worker takes up a run that was under way", () => {
  expect(toldAfter("running")).toEqual(["open", "run"]);
});

test("a new worker leaves a run alone that had ended or was paused", () => {
  expect(toldAfter("ended")).toEqual(["open"]);
  expect(toldAfter("paused")).toEqual(["open"]);
});

test("a new worker is asked again for what the old one did not answer, at the step that was sought", async () => {
  const live = new LiveRun([], {});
  live.seek(400);
  const reading = live.measure("monitors", null);
  page.sent = [];
  page.revive();
  expect(page.sent).toMatchObject([
    { type: "open", step: 400 },
    { type: "measure", call: 1, measure: "monitors" },
  ]);
  page.report({ type: "measured", id: 1, call: 1, result: "read" });
  expect(await reading).toBe("read");
  page.sent = [];
  page.revive();
  expect(page.sent.map(({ type }) => type)).toEqual(["open"]);
});

test("data that could not be loaded are told in words, and the next command asks for them again", () => {
  const live = new LiveRun([], {});
  live.run(1);
  page.report({ type: "unloaded", id: 1, message: "The site cannot be reached." });
  expect(live.view()).toMatchObject({ state: "fresh", unloaded: "The site cannot be reached." });
  page.sent = [];
  live.run(1);
  expect(page.sent.map(({ type }) => type)).toEqual(["open", "run"]);
  expect(live.view()).toMatchObject({ state: "running", unloaded: null });
});

test("runs that are opened anew are watched as was asked with them", () => {
  const [first, second] = [Float32Array.of(1), Float32Array.of(2)];
  const live = new LiveRun([], { probe: first });
  live.seek(0);
  live.reset([], { probe: second });
  live.seek(0);
  live.reset();
  live.seek(0);
  const probes = page.sent.flatMap((sent) => (sent.type === "open" ? sent.watch.probe : []));
  expect(probes).toEqual([first, second, second]);
});
