import type { APIRoute, GetStaticPaths } from "astro";
import { evidenceOf } from "../../course/evidence.ts";
import { allClaims } from "../../course/experiments.ts";
import { lessonOf } from "../../course/lesson-of.ts";

/** Every claim with all its runs, for the page and for whoever wants to check. */
export const getStaticPaths = (() =>
  allClaims().map(({ claim, row, folder }) => ({
    params: { id: claim.id },
    props: { evidence: evidenceOf(lessonOf(`${folder}/`), claim, row) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.evidence));
