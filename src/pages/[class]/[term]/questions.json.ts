import type { APIRoute } from "astro";
import { questionBank } from "../../../components/question-bank.ts";
import { curriculum, termAt } from "../../../course/curriculum.ts";

export async function getStaticPaths() {
  return (await curriculum()).flatMap(({ terms }) =>
    terms.map((term) => ({ params: { class: term.className, term: term.name } })),
  );
}

/** The question bank of a term, which the practice test and the review load when they begin. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await questionBank(await termAt(params))), {
    headers: { "content-type": "application/json" },
  });
