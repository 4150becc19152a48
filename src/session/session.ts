import type { Report, Request } from "./protocol.ts";

/** A worker that has not answered for this long is taken for stuck, in milliseconds. */
const PATIENCE = 1000;

type Listener = (report: Exclude<Report, { type: "pong" }>) => void;

interface Member {
  listener: Listener;
  /** Opens the same runs again at the same step in a new worker. */
  revive: () => void;
}

/** The page's one worker: started at the first message, replaced when it is stuck. */
class Session {
  private worker: Worker | null = null;
  private readonly members = new Map<number, Member>();
  private lastHeard = 0;
  private heartbeat: ReturnType<typeof setInterval> | undefined;
  private nextId = 1;

  /** A new id for a set of runs whose reports go to `listener`. */
  join(listener: Listener, revive: () => void): number {
    const id = this.nextId++;
    this.members.set(id, { listener, revive });
    return id;
  }

  leave(id: number): void {
    this.members.delete(id);
    this.worker?.postMessage({ type: "close", id } satisfies Request);
    if (this.members.size === 0) this.stop();
  }

  send(request: Request): void {
    this.worker ??= this.start();
    this.worker.postMessage(request);
  }

  private start(): Worker {
    const worker = new Worker(new URL("./session.worker.ts", import.meta.url), { type: "module" });
    this.lastHeard = performance.now();
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      this.lastHeard = performance.now();
      if (data.type !== "pong") this.members.get(data.id)?.listener(data);
    };
    this.heartbeat = setInterval(() => this.beat(), PATIENCE / 4);
    return worker;
  }

  private beat(): void {
    const hidden = document.visibilityState === "hidden";
    if (hidden) this.lastHeard = performance.now();
    else if (performance.now() - this.lastHeard > PATIENCE) return this.replace();
    this.send({ type: "ping" });
  }

  /** Messages of the old worker can no longer arrive: it is terminated before the new one opens. */
  private replace(): void {
    this.stop();
    for (const member of this.members.values()) member.revive();
  }

  private stop(): void {
    clearInterval(this.heartbeat);
    this.worker?.terminate();
    this.worker = null;
  }
}

export const session = new Session();
