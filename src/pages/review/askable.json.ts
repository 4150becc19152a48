import type { APIRoute } from "astro";
import { questionBank } from "../../components/question-bank.ts";
import { curriculum } from "../../course/curriculum.ts";

/** The ids of all that can be asked, for the count of what is due: a question that is gone is not due. */
export const GET: APIRoute = async () => {
  const terms = (await curriculum()).flatMap(({ terms }) => terms);
  const banks = await Promise.all(terms.map(questionBank));
  const ids = banks.flatMap(({ items }) => items.map(({ id }) => id));
  return new Response(JSON.stringify(ids), { headers: { "content-type": "application/json" } });
};
