export { useRun, usePauseWhenUnseen } from "./use-run.ts";
export type { LiveRun, LiveState, LiveView } from "./live-run.ts";
export type { Failure, Frame, RunFrame, Watch } from "./protocol.ts";
export { runClaim, type ClaimReport, type ClaimRequest } from "./run-claim.ts";
